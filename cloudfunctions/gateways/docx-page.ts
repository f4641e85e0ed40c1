import { AlignmentType, Document, Footer, HeadingLevel, ImageRun, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { table } from './docx-table'
import { sizeOfPicture } from './picture-size'
import type { Picture } from './report-file'

/** Half points, as Word counts: 二号 for the title, 三号 for the text (GB/T 9704). */
const TITLE = 44
const BODY = 32
const FONT = { ascii: 'Times New Roman', eastAsia: 'FangSong', hAnsi: 'Times New Roman' }
const HEAD_FONT = { ascii: 'Times New Roman', eastAsia: 'SimHei', hAnsi: 'Times New Roman' }
/** Two characters of 三号. */
const INDENT = 640
const LINE_SPACING = 560
const PICTURE_WIDTH = 400

type Block = Paragraph | ReturnType<typeof table>

/** A Word document in the form of an official report, its pages numbered. */
export async function documentOf(name: string, children: readonly Block[]): Promise<Uint8Array> {
  const page = { margin: { top: 2098, bottom: 1984, left: 1587, right: 1474 } }
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 28 })],
      }),
    ],
  })
  const document = new Document({
    title: name,
    styles: { default: { document: { run: { font: FONT, size: BODY } } } },
    sections: [{ properties: { page }, footers: { default: footer }, children: [title(name), ...children] }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

export const monthWord = (month: string) => `${Number(month.slice(0, 4))}年${Number(month.slice(5, 7))}月`
export const dayWord = (day: string) => `${monthWord(day)}${Number(day.slice(8))}日`

const title = (text: string) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    heading: HeadingLevel.TITLE,
    spacing: { before: 300, after: 200 },
    children: [new TextRun({ text, size: TITLE, font: HEAD_FONT, bold: true, color: '000000' })],
  })

export const heading = (text: string) =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    spacing: { before: 240, after: 120 },
    children: [new TextRun({ text, size: BODY, font: HEAD_FONT, color: '000000' })],
  })

export const centred = (text: string) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text })] })

/** The name of what follows; the two stay on one page. */
export const caption = (text: string) =>
  new Paragraph({
    keepNext: true,
    spacing: { before: 160, after: 80 },
    children: [new TextRun({ text, bold: true, size: 28 })],
  })

export const body = (text: string) =>
  new Paragraph({
    indent: { firstLine: INDENT },
    spacing: { line: LINE_SPACING, lineRule: 'exact' },
    children: [new TextRun({ text })],
  })

/** What somebody wrote, paragraph by paragraph. */
export const written = (words: string) => words.split(/\n+/).map((one) => body(one))

export const signature = (text: string) =>
  new Paragraph({ alignment: AlignmentType.RIGHT, spacing: { before: 120 }, children: [new TextRun({ text })] })

/** A picture with its words; what is no picture is left out. */
export function pictureOf({ caption: words, bytes }: Picture) {
  const size = sizeOfPicture(bytes)
  if (!size || size.width === 0) return []
  const transformation = { width: PICTURE_WIDTH, height: Math.round((PICTURE_WIDTH * size.height) / size.width) }
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 160 },
      children: [new ImageRun({ type: size.kind, data: bytes, transformation })],
    }),
    new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: words, size: 24 })] }),
  ]
}
