import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { SheetContent } from '@shared/contract/certificate'
import { viewSheet } from '@shared/domain/person/certificate'
import CheckPage from '@/packages/account/check/index'
import SheetPage from '@/packages/account/sheet/index'
import { openFile } from '@/platform/open-file'
import { drawPaper, keepPicture } from '@/platform/paper'
import { aDetailedSheet, aSheetLine } from '../../../builders/certificate'
import { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, says } from '../fake-cloud'

jest.mock('@/platform/call')
jest.mock('@/platform/open-file')
jest.mock('@/platform/paper')

const NUMBER = 'SHEET00000000000'

describe('记录单的图片和 PDF', () => {
  it('shows the sheet page by page, keeps the one that is shown, and opens the PDF of all', async () => {
    jest.mocked(drawPaper).mockImplementation(async (page) => `drawn://${page.length}`)
    jest.mocked(keepPicture).mockResolvedValue('kept')
    openSheet(60)

    expect(await screen.findByRole('img', { name: /第 1 页，共 \d 页/ })).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: '下一页' }))
    expect(await screen.findByRole('img', { name: /第 2 页/ })).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: '把这一页存成图片' }))
    await waitFor(() =>
      expect(keepPicture).toHaveBeenCalledWith(expect.stringMatching(/^drawn:/), expect.stringContaining('-2.png')),
    )

    fireEvent.click(screen.getByRole('button', { name: '下载 PDF（全部页）' }))
    await waitFor(() => expect(openFile).toHaveBeenCalledWith('https://files.test/1', '志愿服务记录.pdf'))
    expect(asked('export.certificate')).toEqual([{ number: NUMBER }])
  })

  it('a phone that cannot draw says so and still has the PDF', async () => {
    jest.mocked(drawPaper).mockResolvedValue(null)
    openSheet(1)

    expect(await screen.findByText(/画不出图片/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '下载 PDF' })).toBeEnabled()
  })

  it('a sheet from before there were lines leads to a new one', async () => {
    openWith({ number: NUMBER })
    cloudAnswers({ 'certificate.read': () => ({ ok: false, code: 'SHEET_NOT_DETAILED' }) })
    render(<SheetPage />)

    expect(await screen.findByRole('button', { name: '去开一张' })).toBeInTheDocument()
  })
})

it('a QR that WeChat scanned opens the check with its number', async () => {
  openWith({ q: encodeURIComponent(`https://zhihui.test/?sheet=${NUMBER}`) })
  cloudAnswers({ 'certificate.check': () => ({ ok: false, code: 'NOT_FOUND' }) })
  render(<CheckPage />)

  await waitFor(() => expect(asked('certificate.check')).toEqual([{ number: NUMBER }]))
})

// Helpers

function openSheet(count: number) {
  const lines = Array.from({ length: count }, () => aSheetLine())
  const { certificate } = aDetailedSheet(lines)
  const content: SheetContent = { ...viewSheet(certificate), holderName: '李志愿', lines, checkUrl: '' }
  openWith({ number: NUMBER })
  cloudAnswers({
    'certificate.read': says('certificate.read', content),
    'export.certificate': says('export.certificate', { url: 'https://files.test/1', fileName: '志愿服务记录.pdf' }),
  })
  render(<SheetPage />)
}
