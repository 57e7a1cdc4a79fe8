/**
 * Figures read back from a Word file, ours or one that went through an editor: from the content controls, or from
 * the bookmarks where an editor dropped the controls or their tags; the document's properties tell each bookmark's
 * address.
 */
import { strFromU8, unzipSync } from 'fflate';
import { plainSpaces } from '#core/report/no-break.ts';
import type { PrintedFigure } from '#core/report/printed-figure.ts';
import { bookmarkName, readProperties } from '#files/docx/properties.ts';
import { tagOfAddress } from '#files/docx/runs.ts';
import { scanXml } from '#files/docx/scan-xml.ts';

/** Addresses by tag and by bookmark, from the document's properties. */
interface Addresses {
  readonly byTag: ReadonlyMap<string, string>;
  readonly byBookmark: ReadonlyMap<string, string>;
}

/** A place in the text: a figure whose words are still being gathered, or a footnote's mark. */
type Place = { address: string | undefined; text: string } | { readonly note: string };

const TAG = /^td:(?!#)(.*)$/su;

const readAddresses = (properties: string): Addresses => {
  const byBookmark = readProperties(properties);
  return { byBookmark, byTag: new Map([...byBookmark.values()].map((address) => [tagOfAddress(address), address])) };
};

/** Walks one story of the document (body or footnotes) and reports its places in order, by footnote id. */
class StoryReader {
  /** Places of the body under '', of a footnote under its id. */
  readonly stories = new Map<string, Place[]>();
  readonly #addresses: Addresses;
  #story: Place[] = [];
  /** Controls that are open, with what is gathered of each; a foreign control has no figure. */
  readonly #controls: { address: string | undefined; text: string }[] = [];
  readonly #bookmarks = new Map<
    string,
    { readonly place: { address: string | undefined; text: string }; controls: number }
  >();
  #inText = false;
  #movedAway = 0;

  constructor(addresses: Addresses) {
    this.#addresses = addresses;
    this.stories.set('', this.#story);
  }

  open(name: string, attribute: (name: string) => string | undefined): void {
    switch (name) {
      case 'w:footnote':
        this.#story = [];
        this.stories.set(attribute('w:id') ?? '', this.#story);
        break;
      case 'w:sdt':
        this.#openControl();
        break;
      case 'w:tag':
        this.#nameControl(attribute('w:val') ?? '');
        break;
      case 'w:bookmarkStart':
        this.#openBookmark(attribute('w:id') ?? '', attribute('w:name') ?? '');
        break;
      case 'w:bookmarkEnd':
        this.#closeBookmark(attribute('w:id') ?? '');
        break;
      case 'w:footnoteReference':
        this.#story.push({ note: attribute('w:id') ?? '' });
        break;
      case 'w:t':
        this.#inText = true;
        break;
      case 'w:noBreakHyphen':
        this.#gather('-');
        break;
      case 'w:tab':
      case 'w:br':
        this.#gather(' ');
        break;
      case 'w:moveFrom':
        this.#movedAway += 1;
        break;
    }
  }

  close(name: string): void {
    if (name === 'w:t') this.#inText = false;
    else if (name === 'w:sdt') this.#controls.pop();
    else if (name === 'w:moveFrom') this.#movedAway -= 1;
  }

  text(text: string): void {
    if (this.#inText) this.#gather(text);
  }

  #gather(text: string): void {
    if (this.#movedAway > 0) return;
    for (const place of this.#controls) place.text += text;
    for (const { place } of this.#bookmarks.values()) place.text += text;
  }

  #openControl(): void {
    const place = { address: undefined, text: '' };
    this.#controls.push(place);
    this.#story.push(place);
  }

  #nameControl(tag: string): void {
    const control = this.#controls.at(-1);
    if (!control) return;
    control.address = this.#addresses.byTag.get(tag) ?? TAG.exec(tag)?.[1];
    if (control.address !== undefined) for (const bookmark of this.#bookmarks.values()) bookmark.controls += 1;
  }

  #openBookmark(id: string, name: string): void {
    const address = name.startsWith('td_') ? this.#addresses.byBookmark.get(bookmarkName(name)) : undefined;
    if (address === undefined) return;
    const place = { address, text: '' };
    this.#story.push(place);
    this.#bookmarks.set(id, { place, controls: 0 });
  }

  /** A bookmark speaks only where its control is gone, and only for words that are still there. */
  #closeBookmark(id: string): void {
    const bookmark = this.#bookmarks.get(id);
    if (bookmark && (bookmark.controls > 0 || bookmark.place.text.trim() === '')) bookmark.place.address = undefined;
    this.#bookmarks.delete(id);
  }
}

/**
 * All figures in the order of the text, a footnote's where its mark stands. Throws on bytes that are no zip archive.
 */
export const readDocxFigures = (bytes: Uint8Array): readonly PrintedFigure[] => {
  const files = unzipSync(bytes, {
    filter: ({ name }) => /^(?:word\/(?:document|footnotes)|docProps\/custom)\.xml$/u.test(name),
  });
  const properties = files['docProps/custom.xml'];
  const reader = new StoryReader(readAddresses(properties ? strFromU8(properties) : ''));
  const events = { open: reader.open.bind(reader), close: reader.close.bind(reader), text: reader.text.bind(reader) };
  for (const name of ['word/document.xml', 'word/footnotes.xml'])
    if (files[name]) scanXml(strFromU8(files[name]), events);
  const walk = (story: string): readonly PrintedFigure[] =>
    (reader.stories.get(story) ?? []).flatMap((place) => {
      if ('note' in place) return story === '' ? walk(place.note) : [];
      return place.address === undefined ? [] : [{ address: place.address, printed: plainSpaces(place.text) }];
    });
  return walk('');
};
