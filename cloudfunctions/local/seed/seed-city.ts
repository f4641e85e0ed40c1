import type { Award } from '@shared/contract/award'
import type { TalkScript } from '@shared/contract/script'
import type { Photo } from '@shared/contract/photo'
import type { Qualification } from '@shared/contract/qualification'
import { certificateFolder } from '@shared/domain/credential/qualification'
import { startOfDay } from '@shared/domain/time/china-time'
import { writePdf } from '@cloud/gateways/pdf'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PhotoPlan } from './activities/stage'
import { buildCity } from './city'
import { slidesOf } from './scripts/slides'
import { PICTURES } from './pictures'

/** Where the seed goes: the emulator, or memory in a test. */
export type SeedTarget = {
  insertMany(collection: string, docs: object[]): void | Promise<void>
  /** Answers with the `cloud://…` file id. */
  saveFile(path: string, bytes: Uint8Array): Promise<string>
}

type SeedOptions = {
  now: number
  onProgress: (text: string) => void
  /** One deck of slides for all scripts: printing sixty takes seconds. */
  isQuick?: boolean
}

const BATCH = 1_000
const FILES_AT_ONCE = 16

/**
 * Fills an empty cloud with a real city's shape: always the same for the same `now`, which must lie after 2026-01-25
 * (the map change is part of it). Roll-ups are not.
 */
export async function seedCity(target: SeedTarget, { now, onProgress, isQuick }: SeedOptions): Promise<void> {
  const { photoPlans, ...collections } = buildCity(now)
  const photos = await savePhotos(target, photoPlans)
  onProgress(`${2 * photos.length} photo files`)
  const scripts = await withSlides(target, collections.scripts, isQuick ? 1 : collections.scripts.length)
  const qualifications = await Promise.all(collections.qualifications.map((one) => withCertificate(target, one)))
  const awards = await Promise.all(collections.awards.map((one) => withCertificate(target, one)))

  for (const [collection, docs] of Object.entries({ ...collections, photos, qualifications, awards, scripts })) {
    for (let from = 0; from < docs.length; from += BATCH)
      await target.insertMany(collection, docs.slice(from, from + BATCH))
    onProgress(`${docs.length} ${collection}`)
  }
}

const savePhotos = async (target: SeedTarget, plans: readonly PhotoPlan[]): Promise<Photo[]> => {
  const pictures = PICTURES.map(({ file }) => ({
    full: readPicture(`${file}.jpg`),
    small: readPicture(`${file}-small.jpg`),
  }))
  const photos: Photo[] = []

  const save = async ({ photo, picture }: PhotoPlan): Promise<Photo> => {
    const bytes = pictures[picture]
    if (!bytes) throw new Error(`No picture ${picture}`)

    const path = `photos/${photo.activityId}/${photo.uploaderId}/${photo._id.slice(photo.activityId.length + 1)}`
    const fileId = await target.saveFile(`${path}.jpg`, bytes.full)
    return { ...photo, fileId, thumbnailId: await target.saveFile(`${path}-small.jpg`, bytes.small) }
  }

  for (let from = 0; from < plans.length; from += FILES_AT_ONCE) {
    photos.push(...(await Promise.all(plans.slice(from, from + FILES_AT_ONCE).map(save))))
  }
  return photos
}

const withCertificate = async <T extends Qualification | Award>(target: SeedTarget, record: T): Promise<T> => {
  const path = `${certificateFolder(record.personId)}${record._id}.jpg`
  return { ...record, fileId: await target.saveFile(path, readPicture('certificate.jpg')) }
}

/** 课件 of every script, printed one after the other: a font of 10 MB is open at a time. */
async function withSlides(target: SeedTarget, scripts: readonly TalkScript[], decks: number): Promise<TalkScript[]> {
  const all: TalkScript[] = []
  let bytes: Uint8Array = new Uint8Array()
  for (const [at, script] of scripts.entries()) {
    if (at < decks) bytes = await writePdf(slidesOf(script), { title: script.title, at: startOfDay(script.reviewedOn) })
    const fileId = await target.saveFile(`slides/sample/${script._id}.pdf`, bytes)
    all.push({ ...script, slides: { fileId, fileName: `${script.title}.pdf`, bytes: bytes.length } })
  }
  return all
}

const readPicture = (file: string) => new Uint8Array(readFileSync(join(__dirname, 'data', 'photos', file)))
