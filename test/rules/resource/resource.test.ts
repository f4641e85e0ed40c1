import { changeResource, closeResource, openResource } from '@shared/domain/resource/resource'
import { runsOn } from '@shared/domain/resource/slots'
import { aResource } from '../../builders/resource'

const plan = {
  kind: 'activityRoom' as const,
  name: '科普活动室',
  subdistrictId: 's-1',
  address: '土湾正街 8 号',
  note: '四十个座位',
  weekdays: [5, 1, 5],
}
const street = { _id: 's-1', name: '土湾街道' }
const opened = openResource('r-u-1-key', plan, { unitId: 'u-1', unitName: '区科协', street, today: '2026-11-20' })

describe('资源', () => {
  it('is lent from today on, on its days of the week', () => {
    expect(opened).toMatchObject({
      weekdays: [1, 5],
      validFrom: '2026-11-20',
      validTo: null,
      subdistrictName: '土湾街道',
    })
    expect(['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-23'].map((day) => runsOn(opened, day))).toEqual([
      false,
      true,
      false,
      true,
    ])
  })

  it('changes as long as it is lent, and keeps its owner and its first day', () => {
    const changed = changeResource(aResource(), plan, { _id: 's-2', name: '双碑街道' })

    expect(changed).toMatchObject({
      ok: true,
      value: { _id: 'r-1', unitId: 'u-1', validFrom: '2020-01-01', name: '科普活动室', subdistrictId: 's-2' },
    })
    expect(changeResource(aResource({ validTo: '2026-11-01' }), plan, street)).toEqual({
      ok: false,
      code: 'RESOURCE_ENDED',
    })
  })

  it('ends once: a second time changes nothing', () => {
    const closed = closeResource(opened, '2026-12-01')

    expect(runsOn(closed, '2026-12-04')).toBe(false)
    expect(closeResource(closed, '2026-12-05')).toBe(closed)
  })
})
