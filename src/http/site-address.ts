/**
 * Where readers reach the site, and what follows from it: whether the way to them is encrypted, and what the address of
 * a request is for them. Behind a proxy that ends TLS a request comes in plain: that it was encrypted is known from the
 * operator's own setting (`TIENDO_ADDRESS`), never from a header that anybody can write.
 */
import { isHandedOn, isNumberOrLocal } from '#http/own-form.ts';

export interface SiteAddress {
  /** Whether readers come by https at all. */
  readonly isHttps: boolean;
  /** Whether this request's reader does. */
  readonly isSecure: (headers: Headers) => boolean;
  /** The request's address as its reader has it. */
  readonly urlFor: (request: { readonly url: string; readonly headers: Headers }) => string;
}

export const siteAddress = (address: string): SiteAddress => {
  const { protocol, host } = new URL(address);
  const isHttps = protocol === 'https:';
  const isSecure = (headers: Headers): boolean => {
    const asked = headers.get('host') ?? '';
    return isHttps && (asked === host || isHandedOn(headers) || !isNumberOrLocal(asked));
  };
  return {
    isHttps,
    isSecure,
    urlFor: ({ url, headers }) => (isHttps && headers.get('host') === host ? url.replace(/^http:/u, 'https:') : url),
  };
};
