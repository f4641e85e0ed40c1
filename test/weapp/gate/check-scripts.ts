import { parse } from '@babel/parser'
import traverse, { type NodePath } from '@babel/traverse'
import { apiNames } from '../artefact/api-names'
import { type Dist } from '../artefact/read-dist'
import { isGuarded } from './is-guarded'
import { type Report } from './report'

const WX_NAMES = new Set([...apiNames(), 'cloud', 'env', 'webpackJsonp', '__wxConfig'])

const GLOBALS = new Set(
  (
    'wx App Page Component Behavior getApp getCurrentPages requirePlugin requireMiniProgram require module exports ' +
    'console setTimeout clearTimeout setInterval clearInterval Object Function Array Number parseFloat parseInt Infinity ' +
    'NaN undefined Boolean String Symbol Date Promise RegExp Error AggregateError EvalError RangeError ReferenceError ' +
    'SyntaxError TypeError URIError JSON Math Intl ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array ' +
    'Int32Array Float32Array Float64Array Uint8ClampedArray BigInt BigUint64Array BigInt64Array DataView Map Set WeakMap ' +
    'WeakSet WeakRef Proxy Reflect decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape isFinite ' +
    'isNaN globalThis arguments'
  ).split(' '),
)

// Code that is packed but never run: Taro's for other hosts, the browser edition's adapters (ES5 keeps what the
// bundler could otherwise drop), zod's for files and base64.
const NEVER_RUN = new Set(['my', 'swan', 'tt', 'qq', 'ks', 'fetch', 'XMLHttpRequest', 'File', 'TextEncoder'])

/** Reads every script for what WeChat's engine refuses. Gives the names of all methods called anywhere. */
export const checkScripts = (dist: Dist, report: Report): Set<string> => {
  const called = new Set<string>()
  for (const file of dist.files.filter((name) => name.endsWith('.js'))) {
    const source = dist.text(file)
    checkText(file, source, report)
    try {
      readScript(source, called).forEach((message) => report.error(`${file}: ${message}`))
    } catch (problem) {
      report.error(`${file}: ${String(problem)}`)
    }
  }
  return called
}

const SECRET = /(app_?secret|mch_?key|secret_?(key|id)|private_?key)["']?\s*[:=]\s*["'][0-9a-zA-Z+/]{16,}/i

const checkText = (file: string, source: string, report: Report) => {
  if (SECRET.test(source)) report.error(`${file}: there seems to be a secret in the package`)
  for (const [url] of source.matchAll(/["'`]http:\/\/(?!www\.w3\.org|localhost)[^"'`\s]{4,60}/g)) {
    report.warn(`${file}: ${url.slice(1)} is plain http`)
  }
}

const readScript = (source: string, called: Set<string>) => {
  const messages = new Set<string>()
  traverse(parse(source, { sourceType: 'script', allowReturnOutsideFunction: true }), {
    ReferencedIdentifier(path: NodePath) {
      const message = problemOfName(path)
      if (message) messages.add(message)
    },
    CallExpression({ node: { callee } }) {
      if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') called.add(callee.property.name)
      if (callee.type === 'Import') messages.add('import() is not supported')
    },
  })
  return messages
}

const problemOfName = (path: NodePath): string | undefined => {
  if (path.node.type !== 'Identifier' || path.scope.hasBinding(path.node.name, true)) return undefined
  const { name } = path.node
  if (name === 'eval') return 'eval is refused'
  if (name === 'Function') return isCode(path) ? 'new Function is refused' : undefined
  if (name === 'wx') return problemOfWx(path)
  const isKnown = GLOBALS.has(name) || NEVER_RUN.has(name) || isGuarded(path, name)
  return isKnown ? undefined : `"${name}" does not exist in WeChat`
}

/** `Function('…')`, with or without `new`. `return this`, which bundlers write to find the global, is let through. */
const isCode = ({ parent, node }: NodePath) => {
  const isCall = (parent.type === 'CallExpression' || parent.type === 'NewExpression') && parent.callee === node
  if (!isCall) return false
  const [only] = parent.arguments
  return !(parent.arguments.length === 1 && only?.type === 'StringLiteral' && only.value === 'return this')
}

const problemOfWx = ({ parent, node }: NodePath) => {
  if (parent.type !== 'MemberExpression' || parent.object !== node || parent.computed) return undefined
  const name = parent.property.type === 'Identifier' ? parent.property.name : ''
  return WX_NAMES.has(name) ? undefined : `wx.${name} does not exist`
}
