/**
 * Holds a package against what receivers ask (QCVN 102:2016/BTTTT; no schema is public, and the common readers take
 * what is wrong in silence): read from the finished bytes, so that what was written is what is checked.
 */
import { SaxesParser } from 'saxes';
import type { Problem } from '#core/problem.ts';
import { ORGAN_CODE } from '#core/subjects/agency/organ-code.ts';
import { readDay } from '#core/value/day.ts';
import { EDXML, LIMITS } from '#files/edxml/package.ts';

interface Node {
  readonly name: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly nodes: Node[];
  text: string;
}

const DEEPEST = 32;

/** Undefined where it is no XML, or nests too deep. */
const parse = (bytes: Uint8Array): Node | undefined => {
  const root: Node = { name: '', uri: '', attributes: {}, nodes: [], text: '' };
  const above: Node[] = [root];
  let broken = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => void (broken = true));
  parser.on('doctype', () => void (broken = true));
  parser.on('opentag', ({ local, uri, attributes }) => {
    const node: Node = {
      name: local,
      uri,
      attributes: Object.fromEntries(Object.values(attributes).map((one) => [one.local, one.value])),
      nodes: [],
      text: '',
    };
    above.at(-1)?.nodes.push(node);
    above.push(node);
    if (above.length > DEEPEST) broken = true;
  });
  parser.on('closetag', () => void above.pop());
  parser.on('text', (words) => {
    const last = above.at(-1);
    if (last) last.text += words;
  });
  try {
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  } catch {
    return undefined;
  }
  return broken ? undefined : root.nodes[0];
};

const all = (node: Node | undefined, path: string): readonly Node[] =>
  path
    .split('/')
    .reduce<readonly Node[]>(
      (nodes, name) => nodes.flatMap((one) => one.nodes.filter((child) => child.name === name)),
      node ? [node] : [],
    );
const first = (node: Node | undefined, path: string): string | undefined => all(node, path)[0]?.text;

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/u;

const HEADER = 'edXMLEnvelope/edXMLHeader/MessageHeader';
const TRACE = 'edXMLEnvelope/edXMLHeader/TraceHeaderList';

/** `today`: no document is of a later day. Problems: `edxml.*`, each with the element at fault. */
export const checkPackage = (bytes: Uint8Array, today: string): readonly Problem[] => {
  const root = parse(bytes);
  if (!root || root.name !== 'edXML') return [wrong('edxml.broken', 'edXML')];
  return [
    ...(everyNode(root).every(({ uri }) => uri === EDXML) ? [] : [wrong('edxml.namespace', 'edXML')]),
    ...organProblems(root),
    ...textProblems(root),
    ...dateProblems(root, today),
    ...attachmentProblems(root),
    ...traceProblems(root),
  ];
};

const wrong = (code: string, part: string, data: Problem['data'] = {}): Problem => ({
  code,
  where: {},
  data: { part, ...data },
});

const everyNode = (node: Node): readonly Node[] => [node, ...node.nodes.flatMap(everyNode)];

const organProblems = (root: Node): readonly Problem[] => {
  const from = all(root, `${HEADER}/From/OrganId`).map(({ text }) => text);
  const to = all(root, `${HEADER}/To/OrganId`).map(({ text }) => text);
  return [
    ...[...from, ...to].flatMap((id) => (ORGAN_CODE.test(id) ? [] : [wrong('edxml.organ', 'OrganId', { text: id })])),
    ...(from.length === 1 ? [] : [wrong('edxml.missing', 'From')]),
    ...(to.length > 0 ? [] : [wrong('edxml.missing', 'To')]),
    ...(new Set(to).size === to.length ? [] : [wrong('edxml.twice', 'To')]),
  ];
};

/** Of each text whether it must be there, and how long it may be. */
const TEXTS: readonly (readonly [path: string, needed: boolean, most: number])[] = [
  ['Code/CodeNumber', true, LIMITS.number],
  ['Code/CodeNotation', true, LIMITS.notation],
  ['Subject', true, LIMITS.subject],
  ['DocumentType/Type', true, LIMITS.typeName],
  ['DocumentId', true, 500],
  ['PromulgationInfo/Place', false, LIMITS.place],
  ['DocumentType/TypeName', false, LIMITS.typeName],
  ['SignerInfo/Competence', false, LIMITS.signer],
  ['SignerInfo/Position', false, LIMITS.signer],
  ['SignerInfo/FullName', false, LIMITS.fullName],
];

const textProblems = (root: Node): readonly Problem[] =>
  TEXTS.flatMap(([path, needed, most]): readonly Problem[] => {
    const text = first(root, `${HEADER}/${path}`) ?? '';
    if (needed && text.trim() === '') return [wrong('edxml.missing', path)];
    return text.length > most ? [wrong('edxml.long', path, { most })] : [];
  });

const dateProblems = (root: Node, today: string): readonly Problem[] => {
  const written = first(root, `${HEADER}/PromulgationInfo/PromulgationDate`) ?? '';
  const day = /^\d{4}\/\d{2}\/\d{2}$/u.test(written) ? readDay(written.replaceAll('/', '-')) : undefined;
  if (!day) return [wrong('edxml.date', 'PromulgationDate', { text: written })];
  return day > today ? [wrong('edxml.ahead', 'PromulgationDate', { text: written })] : [];
};

const attachmentProblems = (root: Node): readonly Problem[] => {
  const references = all(root, 'edXMLEnvelope/edXMLBody/edXMLManifest/Reference').map(({ attributes }) =>
    (attributes['href'] ?? '').replace(/^cid:/u, ''),
  );
  const attachments = all(root, 'AttachmentEncoded/Attachment');
  const ids = attachments.map((one) => first(one, 'ContentId') ?? '');
  const isSame =
    references.length === ids.length && references.every((id) => ids.includes(id)) && new Set(ids).size === ids.length;
  return [
    ...(ids.length > 0 && isSame ? [] : [wrong('edxml.attachments', 'Attachment')]),
    ...attachments.flatMap((one): readonly Problem[] => {
      const content = (first(one, 'ContentTransferEncoded') ?? '').replaceAll(/\s/gu, '');
      return content !== '' && content.length % 4 === 0 && BASE64.test(content)
        ? []
        : [wrong('edxml.base64', first(one, 'AttachmentName') ?? 'Attachment')];
    }),
  ];
};

const traceProblems = (root: Node): readonly Problem[] => {
  const type = first(root, `${TRACE}/Bussiness/BussinessDocType`) ?? '';
  return [
    ...(all(root, `${TRACE}/TraceHeader`).length > 0 ? [] : [wrong('edxml.missing', 'TraceHeader')]),
    ...(/^[0-3]$/u.test(type) ? [] : [wrong('edxml.missing', 'BussinessDocType')]),
    // Who recalls, updates or replaces names the document.
    ...(/^[1-3]$/u.test(type) && all(root, `${TRACE}/Bussiness/DocumentId`).length === 0
      ? [wrong('edxml.missing', 'Bussiness/DocumentId')]
      : []),
  ];
};
