import { fireEvent, render, screen } from '@testing-library/react'
import { Loaded, type Waiting } from '@/components/loaded/loaded'
import { PagedList, type Paged } from '@/components/paged-list/paged-list'
import { Row } from '@/components/row/row'

const aList = (list: Partial<Paged<string>>): Paged<string> => ({
  items: [],
  status: 'ready',
  sentence: undefined,
  hasMore: false,
  isLoadingMore: false,
  loadMore: jest.fn(),
  retry: jest.fn(),
  ...list,
})
const showList = (list: Paged<string>) =>
  render(
    <PagedList list={list} saying="正在找活动" empty="还没有活动" keyOf={(name) => name}>
      {(name) => <Row title={name} />}
    </PagedList>,
  )

describe('a list', () => {
  it('says what it is fetching the first time', () => {
    showList(aList({ status: 'loading' }))
    expect(screen.getByText('正在找活动')).toBeInTheDocument()
  })

  it('shows its emptiness only when it knows of it', () => {
    showList(aList({}))
    expect(screen.getByText('还没有活动')).toBeInTheDocument()
  })

  it('offers another try when nothing came', () => {
    const list = aList({ status: 'error', sentence: '网络不给力，请稍后再试' })
    showList(list)

    fireEvent.click(screen.getByRole('button', { name: '再试一次' }))

    expect(screen.getByText('网络不给力，请稍后再试')).toBeInTheDocument()
    expect(list.retry).toHaveBeenCalledTimes(1)
  })

  it('keeps what it has when the next page fails', () => {
    const list = aList({ items: ['高楼着火怎么逃'], status: 'error' })
    showList(list)

    fireEvent.click(screen.getByRole('button', { name: '后面的没打开，再试一次' }))

    expect(screen.getByText('高楼着火怎么逃')).toBeInTheDocument()
    expect(list.retry).toHaveBeenCalledTimes(1)
  })

  it('loads more while there is more, and says when it is at its end', () => {
    const list = aList({ items: ['一'], hasMore: true })
    const { unmount } = showList(list)
    fireEvent.click(screen.getByRole('button', { name: '再看一些' }))
    expect(list.loadMore).toHaveBeenCalledTimes(1)
    unmount()

    showList(aList({ items: ['一'] }))

    expect(screen.getByText('到底了')).toBeInTheDocument()
  })
})

describe('what a page waits for', () => {
  const show = (query: Partial<Waiting<string>>) =>
    render(
      <Loaded
        query={{ value: undefined, status: 'loading', sentence: undefined, retry: jest.fn(), ...query }}
        saying="正在打开"
      >
        {(value) => value}
      </Loaded>,
    )

  it('stays in sight while it is fetched again, even in vain', () => {
    show({ value: '活动', status: 'error' })
    expect(screen.getByText('活动')).toBeInTheDocument()
  })

  it('is a skeleton with a sentence before it came', () => {
    show({})
    expect(screen.getByText('正在打开')).toBeInTheDocument()
  })

  it('is a plain sentence with a way on when it did not come', () => {
    const retry = jest.fn()
    show({ status: 'error', retry })

    fireEvent.click(screen.getByRole('button', { name: '再试一次' }))

    expect(retry).toHaveBeenCalledTimes(1)
  })
})

describe('a row', () => {
  it('opens, and its small button is pressed apart from it', () => {
    const open = jest.fn()
    const remind = jest.fn()
    render(
      <Row
        title="土湾街道支队"
        onClick={open}
        trailing={
          <button type="button" onClick={remind}>
            提醒
          </button>
        }
      />,
    )

    fireEvent.click(screen.getByRole('button', { name: '提醒' }))

    expect(remind).toHaveBeenCalledTimes(1)
    expect(open).not.toHaveBeenCalled()
  })
})
