/** A PDF as a general reader (pdf.js) sees it, for tests: another program than the one that reads reports back. */
import { getDocumentProxy } from 'unpdf';

interface PdfLine {
  readonly text: string;
  /** Page, from 1. */
  readonly page: number;
  readonly sizePt: number;
  readonly font: string;
  /** Millimetres from the paper's left and top edge to the start of the line and its baseline; `rightMm` to its end. */
  readonly leftMm: number;
  readonly rightMm: number;
  readonly baselineMm: number;
}

export interface InspectedPdf {
  readonly pages: readonly {
    readonly widthMm: number;
    readonly heightMm: number;
    readonly roles: ReadonlySet<string>;
  }[];
  readonly lines: readonly PdfLine[];
  readonly title: string;
  readonly language: string;
  readonly attachments: readonly string[];
  readonly links: readonly string[];
}

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}

const mm = (points: number): number => (points * 25.4) / 72;
const rolesOf = (node: Node): readonly string[] => [
  ...(node.role ? [node.role] : []),
  ...(node.children ?? []).flatMap(rolesOf),
];

export const inspectPdf = async (bytes: Uint8Array): Promise<InspectedPdf> => {
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
    fontExtraProperties: true,
  });
  const info = await document.getMetadata();
  const lines: PdfLine[] = [];
  const pages: InspectedPdf['pages'][number][] = [];
  const links: string[] = [];
  for (let n = 1; n <= document.numPages; n += 1) {
    const page = await document.getPage(n);
    const [, , width = 0, height = 0] = page.view;
    pages.push({
      widthMm: mm(width),
      heightMm: mm(height),
      roles: new Set(rolesOf(((await page.getStructTree()) as Node | null) ?? {})),
    });
    for (const annotation of (await page.getAnnotations()) as { unsafeUrl?: string }[])
      if (annotation.unsafeUrl) links.push(annotation.unsafeUrl);
    await page.getOperatorList();
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , scale = 0, x = 0, y = 0] = item.transform as number[];
      const font = (page.commonObjs.get(item.fontName) as { name: string }).name;
      lines.push({
        text: item.str,
        page: n,
        sizePt: Math.round(Math.abs(scale) * 10) / 10,
        font,
        leftMm: mm(x),
        rightMm: mm(x + item.width),
        baselineMm: mm(height - y),
      });
    }
  }
  const attached = ((await document.getAttachments()) ?? new Map()) as ReadonlyMap<string, unknown>;
  const attachments = [...attached.keys()];
  const { Title: title = '', Language: language = '' } = info.info as { Title?: string; Language?: string };
  await document.loadingTask.destroy();
  return { pages, lines, title, language: String(language ?? ''), attachments, links };
};
