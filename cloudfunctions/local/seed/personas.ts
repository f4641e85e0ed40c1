import type { Account, UnitAppointment } from '@shared/contract/account'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { MAIN_UNIT_ID } from './teams'

export type Persona = NonNullable<Account['persona']> & {
  /** Ends the account id `p-…` and the openId `sample-…`. */
  word: string
  name: string
}

/** 双碑街道, where most of them live. */
export const SAMPLE_HOME_ID = 'a500106007'

/** A seat in a team, counted from the leader (0) and the admin (1). */
export type Seat = { teamName: string; place: number; homeId: string }

/** Sample people who are volunteers: they take a seat that would else be anybody's. */
export const SEATED: readonly (Persona & Seat & Pick<NonNullable<Account['registration']>, 'types' | 'skills'>)[] = [
  {
    word: 'leader',
    name: '周师傅（示例）',
    title: '队长 · 供电服务分队',
    note: '有一场正在进行、一场明天、一场待结项',
    teamName: '供电服务分队',
    place: 0,
    homeId: SAMPLE_HOME_ID,
    types: ['techWorker'],
    skills: ['家庭用电', '电器维修'],
  },
  {
    word: 'second-leader',
    name: '邓工程师（示例）',
    title: '队伍管理员 · 供电服务分队',
    note: '和队长同队，可以给队长确认时长',
    teamName: '供电服务分队',
    place: 1,
    homeId: SAMPLE_HOME_ID,
    types: ['techWorker'],
    skills: ['电气'],
  },
  {
    word: 'volunteer',
    name: '林老师（示例）',
    title: '志愿者 · 供电服务分队',
    note: '报了今天和明天的活动，有 118 条服务记录',
    teamName: '供电服务分队',
    place: 2,
    homeId: SAMPLE_HOME_ID,
    types: ['youthTutor', 'scienceExpert'],
    skills: ['科学实验', '手机教学'],
  },
  {
    word: 'volunteer-2',
    name: '何医生（示例）',
    title: '志愿者 · 急救科普分队',
    note: '在另一个队，也报了明天的活动',
    teamName: '急救科普分队',
    place: 2,
    homeId: SAMPLE_HOME_ID,
    types: ['scienceExpert'],
    skills: ['急救', '健康咨询'],
  },
  {
    word: 'pupil',
    name: '孙小雨（示例）',
    title: '中学生志愿者 · 急救科普分队',
    note: '未满 18 岁，妈妈是监护人',
    teamName: '急救科普分队',
    place: 3,
    homeId: SAMPLE_HOME_ID,
    types: ['student'],
    skills: ['用手机'],
  },
  {
    word: 'society-leader',
    name: '罗教授（示例）',
    title: '队长 · 市级学会',
    note: '学会没有自己的区划，到各区县服务',
    teamName: '市农学会科技志愿服务支队',
    place: 0,
    homeId: 'a500103005',
    types: ['agriExpert', 'scienceExpert'],
    skills: ['果树', '土壤'],
  },
  {
    word: 'village-head',
    name: '谭站长（示例）',
    title: '三长 · 农技站站长',
    note: '青木关镇的志愿者，没有管理权限',
    teamName: '青木关镇科技志愿服务队',
    place: 2,
    homeId: 'a500106104',
    types: ['grassrootsHead', 'ruralTalent'],
    skills: ['农技推广'],
  },
]

/** Sample people outside the teams: who asks, who verifies, who looks on. */
export const STANDING: readonly (Persona & { appointed: Pick<UnitAppointment, 'unitId' | 'role'> | null })[] = [
  {
    word: 'resident',
    name: '吴婆婆（示例）',
    title: '居民',
    note: '点过几张单，有一张等她评',
    appointed: null,
  },
  { word: 'newcomer', name: '小唐（示例）', title: '新来的人', note: '还没有注册志愿者', appointed: null },
  {
    word: 'station-worker',
    name: '杨大姐（示例）',
    title: '站点工作人员 · 沙坪坝区',
    note: '替居民点单，核实点单',
    appointed: { unitId: MAIN_UNIT_ID, role: 'stationWorker' },
  },
  {
    word: 'unit-admin',
    name: '徐主任（示例）',
    title: '单位管理员 · 沙坪坝区科协',
    note: '看全区的数，核实点单，认定手工补录',
    appointed: { unitId: MAIN_UNIT_ID, role: 'admin' },
  },
  {
    word: 'observer',
    name: '高干事（示例）',
    title: '观察员 · 沙坪坝区',
    note: '只看数，看不到个人信息',
    appointed: { unitId: MAIN_UNIT_ID, role: 'observer' },
  },
  {
    word: 'city-admin',
    name: '汪主任（示例）',
    title: '市级管理员 · 市科协',
    note: '看全市各报送单位',
    appointed: { unitId: CITY_UNIT_ID, role: 'admin' },
  },
]

export const personaId = (word: string) => `p-${word}`
