import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { EmergencyView } from '@shared/contract/emergency'
import EmergencyEditPage from '@/packages/script/emergency-edit/index'
import EmergencyPage from '@/packages/script/emergency/index'
import { aResident, aUnitAdmin, meOf } from '../../../builders/account'
import { people } from '../../../builders/city'
import { anEmergency, anEmergencyPlan } from '../../../builders/emergency'
import { aScript } from '../../../builders/script'
import Taro, { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'

jest.mock('@/platform/call')

const aView = (wish: Partial<EmergencyView> = {}): EmergencyView =>
  EmergencyView.parse({ ...anEmergency(), mine: null, counts: null, isCalling: false, canClose: false, ...wish })

describe('应急科普', () => {
  beforeEach(() => openWith({ emergencyId: 'em-1' }))

  it('says what to do, what is not true and what to tell, to whoever opens it', async () => {
    cloudAnswers({ 'emergency.get': says('emergency.get', aView()) })
    render(<EmergencyPage />)

    expect(await screen.findByText('不去河边，地下车库不停车，听社区通知。')).toBeInTheDocument()
    expect(screen.getByText('实情：水库水位正常，请看应急局通报。')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '能到' })).toBeNull()
    fireEvent.click(screen.getByText('电话骗局怎么认'))
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/script/detail/index?scriptId=sc-1' })
  })

  it('counts as seen once when who was called opens it, and takes their answer', async () => {
    const [sent, seen, can] = (['sent', 'seen', 'can'] as const).map((state) => aView({ mine: { state, note: '' } }))
    cloudAnswers({
      'emergency.get': says('emergency.get', sent!),
      'emergency.see': says('emergency.see', seen!),
      'emergency.answer': says('emergency.answer', can!),
    })
    render(<EmergencyPage />)

    fireEvent.change(await screen.findByLabelText('要说的一句话'), { target: { value: '半小时到' } })
    fireEvent.click(screen.getByRole('button', { name: '能到' }))

    expect(await screen.findByText('您说了：能到')).toBeInTheDocument()
    expect(asked('emergency.see')).toEqual([{ emergencyId: 'em-1' }])
    expect(asked('emergency.answer')).toEqual([{ emergencyId: 'em-1', canCome: true, note: '半小时到' }])
  })

  it('shows the unit who can come, and is closed by it with a reason', async () => {
    const counts = { sent: 1, seen: 2, can: 3, cannot: 4 }
    const call = { _id: 'em-1-p', name: '王院长', subdistrictName: '土湾街道', note: '半小时到', answeredAt: 0 }
    cloudAnswers({
      'emergency.get': says('emergency.get', aView({ counts, canClose: true })),
      'emergency.calls': says('emergency.calls', pageOf({ ...call, state: 'can' as const })),
      'emergency.close': says('emergency.close', aView({ status: 'closed', closeReason: '人手已经够了', counts })),
    })
    render(<EmergencyPage />)

    expect(await screen.findByText('王院长')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '能到 3' })).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: '结束应急' }))
    fireEvent.click(await screen.findByRole('button', { name: '人手已经够了' }))
    fireEvent.click(screen.getAllByRole('button', { name: '结束应急' }).at(-1)!)

    expect(await screen.findByText('应急已经结束')).toBeInTheDocument()
    expect(asked('emergency.close')).toEqual([
      { emergencyId: 'em-1', reason: '人手已经够了', thanks: '谢谢每一位赶来和等着的人，辛苦了。' },
    ])
  })
})

describe('启动应急', () => {
  beforeEach(() => openWith({}))

  it('opens the page of a unit with what was written; a pair left empty is none', async () => {
    const { title, words } = anEmergencyPlan()
    cloudAnswers({
      'account.me': says('account.me', meOf(aUnitAdmin())),
      'script.list': says('script.list', pageOf(aScript())),
      'emergency.open': says('emergency.open', aView()),
    })
    render(<EmergencyEditPage />)

    fireEvent.change(await screen.findByLabelText('什么事'), { target: { value: title } })
    fireEvent.change(screen.getByLabelText('大家该怎么做'), { target: { value: words } })
    fireEvent.click(screen.getByRole('button', { name: '选讲稿' }))
    fireEvent.click(await screen.findByText('电话骗局怎么认'))
    fireEvent.click(screen.getByRole('button', { name: '选好了，共 1 篇' }))
    expect(asked('script.list')).toMatchObject([{ theme: 'emergencySkills' }])
    fireEvent.click(screen.getByRole('button', { name: '加一条传言' }))
    fireEvent.click(screen.getByRole('button', { name: '叫全区县的人' }))
    fireEvent.click(screen.getByRole('button', { name: '启动应急，发召集' }))

    await waitFor(() =>
      expect(asked('emergency.open')).toMatchObject([
        { title, words, unitId: 'u-1', scriptIds: ['sc-1'], rumours: [], areaIds: ['d-1'], types: ['grassrootsHead'] },
      ]),
    )
  })

  it('by the city calls whole districts, and the whole city', async () => {
    cloudAnswers({
      'account.me': says('account.me', meOf(people.cityAdmin)),
      'area.children': says('area.children', pageOf({ _id: 'd-1', name: '沙坪坝区', level: 'district' as const })),
      'emergency.open': says('emergency.open', aView()),
    })
    render(<EmergencyEditPage />)

    const { title, words } = anEmergencyPlan()
    fireEvent.change(await screen.findByLabelText('什么事'), { target: { value: title } })
    fireEvent.change(screen.getByLabelText('大家该怎么做'), { target: { value: words } })
    fireEvent.click(screen.getByRole('button', { name: '加一个区县或街道' }))
    fireEvent.click(await screen.findByText('沙坪坝区'))
    fireEvent.click(await screen.findByRole('button', { name: '整个沙坪坝区' }))
    fireEvent.click(screen.getByRole('button', { name: '叫全市的人' }))
    fireEvent.click(screen.getByRole('button', { name: '启动应急，发召集' }))

    await waitFor(() => expect(asked('emergency.open')).toMatchObject([{ areaIds: ['d-1', 'cq'] }]))
  })

  it('an open page is changed over what was read; who was called stays called', async () => {
    openWith({ emergencyId: 'em-1' })
    cloudAnswers({
      'account.me': says('account.me', meOf(aUnitAdmin())),
      'emergency.get': says('emergency.get', aView({ canChange: true, version: 3 })),
      'emergency.change': says('emergency.change', aView()),
    })
    render(<EmergencyEditPage />)

    expect(await screen.findByText(/^已经叫了土湾街道的三长/)).toBeInTheDocument()
    fireEvent.change(screen.getByLabelText('大家该怎么做'), { target: { value: '马上往高处走。' } })
    fireEvent.click(screen.getByRole('button', { name: '科普中国信息员' }))
    fireEvent.click(screen.getByRole('button', { name: '改好了，告诉大家' }))

    await waitFor(() =>
      expect(asked('emergency.change')).toMatchObject([
        {
          ...{ emergencyId: 'em-1', version: 3, title: '暴雨橙色预警', words: '马上往高处走。' },
          ...{ scriptIds: ['sc-1'], areaIds: ['s-1'], types: ['grassrootsHead', 'disseminator'] },
        },
      ]),
    )
  })

  it('is not for a resident', async () => {
    cloudAnswers({ 'account.me': says('account.me', meOf(aResident())) })
    render(<EmergencyEditPage />)

    expect(await screen.findByText('单位管理员才能启动应急')).toBeInTheDocument()
  })
})
