import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { ok, refuse } from '@shared/contract/result'
import ImportPage from '@/packages/workbench/import/index'
import ImportsPage from '@/packages/workbench/imports/index'
import { anImport, aReturnedRow } from '../../../builders/import'
import Taro, { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'

jest.mock('@/platform/call')

const rows = { 'import.rows': says('import.rows', pageOf(aReturnedRow() as never)) }

describe('导入', () => {
  beforeEach(() => openWith({ importId: 'im-1' }))

  it('tells row and reason, and writes nothing before it is confirmed', async () => {
    cloudAnswers({ 'import.get': says('import.get', anImport()), ...rows })
    render(<ImportPage />)

    expect(await screen.findByText('第 3 行，周小禾')).toBeTruthy()
    expect(screen.getByText('手机号：不是 11 位手机号（1380000）')).toBeTruthy()
    expect(asked('import.advance')).toEqual([])
  })

  it('asks for slice after slice once it is confirmed, and says how far it is', async () => {
    let handled = 0
    cloudAnswers({
      'import.get': says('import.get', anImport({ good: 600 })),
      'import.start': says('import.start', anImport({ good: 600, status: 'running' })),
      'import.advance': () => {
        handled += 200
        const status = handled < 600 ? ('running' as const) : ('done' as const)
        return ok(anImport({ good: 600, handled, created: handled, status }))
      },
      ...rows,
    })
    render(<ImportPage />)

    fireEvent.click(await screen.findByRole('button', { name: '确认导入 600 行' }))

    expect(await screen.findByText('导入完成')).toBeTruthy()
    expect(screen.getByText('新增 600 行，更新 0 行，没有变化 0 行。')).toBeTruthy()
    expect(asked('import.advance')).toHaveLength(3)
  })

  it('stops at a cut line and goes on where it was', async () => {
    let isCut = true
    cloudAnswers({
      'import.get': says('import.get', anImport({ good: 300, handled: 200, status: 'running' })),
      'import.advance': () =>
        isCut ? refuse('NETWORK') : ok(anImport({ good: 300, handled: 300, created: 300, status: 'done' })),
      ...rows,
    })
    render(<ImportPage />)
    const goOn = await screen.findByRole('button', { name: '接着导入' })
    expect(screen.getByText('已导入 200 行，共 300 行')).toBeTruthy()

    isCut = false
    fireEvent.click(goOn)

    expect(await screen.findByText('导入完成')).toBeTruthy()
  })
})

describe('导入名单', () => {
  it('shows what was uploaded before, and opens it', async () => {
    openWith({ unitId: 'u-1' })
    cloudAnswers({ 'import.list': says('import.list', pageOf(anImport())) })
    render(<ImportsPage />)

    fireEvent.click(await screen.findByText('名单.xlsx'))

    await waitFor(() =>
      expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/workbench/import/index?importId=im-1' }),
    )
    expect(screen.getByText('1 行有误')).toBeTruthy()
  })
})
