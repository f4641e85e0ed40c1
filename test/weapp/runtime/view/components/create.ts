import { send, type Component, type Known } from '../nodes'
import { checkbox, checkboxGroup, radio, radioGroup, switchControl } from './choices'
import { input, textarea } from './fields'
import { button, label, navigator } from './controls'
import { icon, image, pageMeta, progress, richText, slider } from './display'
import { picker } from './picker'
import { scrollView, swiper } from './scrolling'

type Make = (known: Known & { node: HTMLElement }) => Component

const MADE: Record<string, Make> = {
  button,
  checkbox,
  'checkbox-group': checkboxGroup,
  icon,
  image,
  input,
  label,
  navigator,
  'page-meta': pageMeta,
  picker,
  progress,
  radio,
  'radio-group': radioGroup,
  'rich-text': richText,
  'scroll-view': scrollView,
  slider,
  swiper,
  switch: switchControl,
  textarea,
}

const PLACEHOLDERS = new Set(
  'map canvas video camera live-player live-pusher web-view ad official-account open-data editor voip-room'.split(' '),
)

const PLAIN = new Set(
  (
    'view text form block cover-view cover-image movable-area movable-view root-portal page-container navigation-bar ' +
    'match-media picker-view picker-view-column slot keyboard-accessory share-element sticky-header sticky-section ' +
    'grid-view list-view native-component functional-page-navigator audio virtual wx-page swiper-item x page'
  ).split(' '),
)

/** Gives a new element what makes it WeChat's component of that name. */
export const createComponent = (known: Known) => {
  const element = known.node as HTMLElement
  const make = MADE[known.tag]
  if (make) known.component = make(known as Known & { node: HTMLElement })
  else if (PLACEHOLDERS.has(known.tag)) element.dataset['placeholder'] = known.tag
  else if (!PLAIN.has(known.tag)) send({ kind: 'unknownTag', tag: known.tag })
}
