import { existsSync } from 'node:fs'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { encode } from 'uqr'
import { PAPER, type PaperMark, type PaperPage } from '@shared/contract/paper'

type About = { title: string; at: number }

/** Pages as a PDF whose text can be searched and copied; the same pages give the same bytes. */
export type WritePdf = (pages: readonly PaperPage[], about: About) => Promise<Uint8Array>

type Pdf = InstanceType<typeof PDFDocument>

const INK = '#1B2733'
const LINE = '#DFE5EB'

export const writePdf: WritePdf = (pages, { title, at }) =>
  new Promise((resolve, reject) => {
    const when = new Date(at)
    const pdf = new PDFDocument({
      autoFirstPage: false,
      size: [PAPER.width, PAPER.height],
      margin: 0,
      font: fontFile(),
      lang: 'zh-CN',
      displayTitle: true,
      info: { Title: title, Creator: '智惠行动', CreationDate: when, ModDate: when },
    })
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
    for (const page of pages) {
      pdf.addPage()
      for (const mark of page) draw(pdf, mark)
    }
    pdf.end()
  })

function draw(pdf: Pdf, mark: PaperMark): void {
  if (mark.kind === 'line') {
    pdf.lineWidth(0.5).strokeColor(LINE)
    pdf
      .moveTo(mark.x, mark.y)
      .lineTo(mark.x + mark.width, mark.y)
      .stroke()
  } else if (mark.kind === 'code') {
    drawCode(pdf, mark)
  } else {
    pdf.fontSize(mark.size).fillColor(INK)
    const width = mark.align === 'left' ? 0 : pdf.widthOfString(mark.text)
    const x = mark.x - (mark.align === 'center' ? width / 2 : width)
    pdf.text(mark.text, x, mark.y, { lineBreak: false })
  }
}

function drawCode(pdf: Pdf, { x, y, size, text }: Extract<PaperMark, { kind: 'code' }>): void {
  const code = encode(text, { ecc: 'M', border: 0 })
  const module = size / code.size
  code.data.forEach((row, down) =>
    row.forEach((isDark, right) => {
      if (isDark) pdf.rect(x + right * module, y + down * module, module, module)
    }),
  )
  pdf.fill('#000000')
}

/** Beside the function where it is deployed, in its package where it is not. */
function fontFile(): string {
  const places = [join(__dirname, 'font.ttf'), join(process.cwd(), FONT)]
  const found = places.find((place) => existsSync(place))
  if (found === undefined) throw new Error('the font of the PDF is missing')
  return found
}

const FONT = 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'
