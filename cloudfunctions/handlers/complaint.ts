import { complaintApi, type Complaint } from '@shared/contract/complaint'
import { ok, refuse } from '@shared/contract/result'
import { complaintFolder, fileComplaint, OPEN_COMPLAINTS } from '@shared/domain/complaint/file'
import { deskPeople, routeComplaint } from '@shared/domain/complaint/routing'
import { arrived, moveComplaint } from '@shared/domain/complaint/step'
import { seesComplaint, viewComplaint } from '@shared/domain/complaint/view'
import { logAccess } from '@cloud/kernel/access-log'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { unitAdmins } from '@cloud/kernel/unit-desk'
import { subjectOf, type Subject } from './complaint-subject'
import { refusalOfFiles } from './picture-files'

/** A team has a leader and an admin for every hundred members. */
const LEADERS_AT_MOST = 100

export const file = implement(complaintApi['complaint.file'], async ({ key, about, ...form }, deps) => {
  const { caller, store, now } = deps
  const subject = await subjectOf(about, deps)
  if (!subject) return refuse('NOT_FOUND')
  const refusal = await refusalOfFiles(form.fileIds, complaintFolder(caller._id), deps)
  if (refusal) return refusal

  const complaintId = idOf(key, deps)
  const accused = await accusedOf(subject, deps)
  const desk = await deskOf(subject.unitId, accused, deps)
  const routed = {
    complaintId,
    about: { kind: about.kind, id: about.kind === 'other' ? null : about.id, name: subject.name },
    accusedIds: accused.accusedIds,
    accusedTeamIds: accused.accusedTeamIds,
    desk,
    deskPeople: deskPeople(await unitAdmins(desk._id, deps), {
      ...accused,
      deskUnitId: desk._id,
      complainantId: caller._id,
    }),
    openCount: await othersOpen(complaintId, deps),
  }
  const fileIds = await copied(form.fileIds, complaintId, deps)
  const filed = fileComplaint({ ...form, fileIds }, routed, { caller, now: now() })
  if (!filed.ok) return filed
  const isNew = await store.complaints.insert(filed.value)
  const complaint = isNew ? filed.value : await store.complaints.get(complaintId)
  return complaint ? ok(await shown(complaint, deps)) : refuse('NOT_FOUND')
})

/** Says nothing of who complains: a desk that sees ids of people elsewhere must not find one in this. */
const idOf = (key: string, { caller, vault }: Deps) => `c${vault.fingerprint(`${caller._id}|${key}`).slice(0, 24)}`

/** For the same reason pictures are kept apart from the folder that bears the person's id. */
async function copied(fileIds: readonly string[], complaintId: string, { files }: Deps): Promise<string[]> {
  const kept: string[] = []
  for (const [index, fileId] of fileIds.entries()) {
    const bytes = await files.read(fileId)
    if (bytes) kept.push(await files.save(`complaint-pictures/${complaintId}-${index}.jpg`, bytes))
  }
  return kept
}

/** Whoever leads the team today is complained of, also when they no longer lead it tomorrow. */
async function accusedOf({ personIds, teamIds }: Subject, { store, caller }: Deps) {
  const [teamId] = teamIds
  const named = personIds.length > 0 ? await store.accounts.getMany(personIds) : []
  const leaders = teamId ? await store.accounts.find({ where: { ledTeamIds: teamId }, limit: LEADERS_AT_MOST }) : []
  const people = [...named, ...leaders].filter(({ _id }) => _id !== caller._id)
  return { people, accusedIds: [...new Set(people.map(({ _id }) => _id))], accusedTeamIds: teamIds }
}

/** Everybody complained of is looked at, so that no case lands on their own desk. */
async function deskOf(unitId: string, { people, ...accused }: Awaited<ReturnType<typeof accusedOf>>, deps: Deps) {
  const { store, caller } = deps
  const deskUnitId = routeComplaint(unitId, accused, {
    known: [...people, caller],
    complainantId: caller._id,
  })
  const desk = await store.units.get(deskUnitId)
  if (!desk) throw new Error(`no unit ${deskUnitId} to take a complaint`)
  return desk
}

// Two phones at once may get one complaint over the limit; that harms nobody.
async function othersOpen(complaintId: string, { store, caller }: Deps) {
  const open = await store.complaints.find({
    where: { complainantId: caller._id },
    oneOf: { field: 'status', values: ['submitted', 'accepted'] },
    limit: OPEN_COMPLAINTS + 1,
  })
  return open.filter(({ _id }) => _id !== complaintId).length
}

export const get = implement(complaintApi['complaint.get'], async ({ complaintId }, deps) => {
  const complaint = await deps.store.complaints.get(complaintId)
  return complaint && seesComplaint(complaint, deps.caller) ? ok(await shown(complaint, deps)) : refuse('NOT_FOUND')
})

export const accept = implement(complaintApi['complaint.accept'], ({ complaintId }, deps) =>
  moved(complaintId, { move: 'accept', note: '' }, deps),
)

export const answer = implement(complaintApi['complaint.answer'], ({ complaintId, answer }, deps) =>
  moved(complaintId, { move: 'answer', note: answer }, deps),
)

export const close = implement(complaintApi['complaint.close'], ({ complaintId }, deps) =>
  moved(complaintId, { move: 'close', note: '' }, deps),
)

export const reopen = implement(complaintApi['complaint.reopen'], ({ complaintId, reason }, deps) =>
  moved(complaintId, { move: 'reopen', note: reason }, deps),
)

async function moved(complaintId: string, wish: Parameters<typeof moveComplaint>[1], deps: Deps) {
  const { caller, store, now } = deps
  const complaint = await store.complaints.get(complaintId)
  if (!complaint || !seesComplaint(complaint, caller)) return refuse('NOT_FOUND')

  const after = moveComplaint(complaint, wish, { caller, now: now() })
  if (!after.ok) return after
  const told = wish.move === 'reopen' ? await backAtDesk(after.value, deps) : after.value
  const isSaved = await store.complaints.replace(complaint, told)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  if (wish.move === 'accept' || wish.move === 'answer') await auditDesk(wish.move, complaint, deps)
  return ok(await shown(told, deps))
}

/** 再次反映: the desk has it again, and hears of it as it did the first time. */
const backAtDesk = async (complaint: Complaint, deps: Deps) =>
  arrived(complaint, deskPeople(await unitAdmins(complaint.deskUnitId, deps), complaint))

/** What the desk did, without words; what the complainant does would name them to everybody who reads the trail. */
const auditDesk = (move: 'accept' | 'answer', { _id, deskUnitId }: Complaint, deps: Deps) =>
  audit(deps, { action: `complaint.${move}`, subjectId: _id, unitId: deskUnitId, note: '' })

/** The complaint as the caller sees it; a desk that reads who complains leaves a trace. */
async function shown(complaint: Complaint, deps: Deps) {
  const { caller, now, files } = deps
  const links = await files.linksTo(complaint.fileIds)
  const urls = complaint.fileIds.map((fileId) => links.get(fileId) ?? '')
  const view = viewComplaint(complaint, urls, { caller, now: now() })
  if (view.complainantName !== null)
    await logAccess(deps, {
      action: 'complaint.get',
      personIds: [complaint.complainantId],
      unitId: complaint.deskUnitId,
    })
  return view
}
