import { useSyncExternalStore } from 'react'

export type Question = {
  title: string
  note: string
  yes: string
  no: string
  isBad: boolean
  answer: (isYes: boolean) => void
}
type Overlay = { toast: string | null; question: Question | null }

const TOAST_MS = 3_000

let overlay: Overlay = { toast: null, question: null }
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/** What lies over the page in the browser, where WeChat's own toast and dialog are missing. The app draws it. */
export const useOverlay = () => useSyncExternalStore(subscribe, read, read)

export function showToast(text: string) {
  change({ toast: text })
  clearTimeout(timer)
  timer = setTimeout(() => change({ toast: null }), TOAST_MS)
}

export const ask = (question: Omit<Question, 'answer'>) =>
  new Promise<boolean>((resolve) => {
    const answer = (isYes: boolean) => {
      change({ question: null })
      resolve(isYes)
    }
    change({ question: { ...question, answer } })
  })

function change(part: Partial<Overlay>) {
  overlay = { ...overlay, ...part }
  listeners.forEach((listen) => listen())
}

function subscribe(listen: () => void) {
  listeners.add(listen)
  return () => void listeners.delete(listen)
}

const read = () => overlay
