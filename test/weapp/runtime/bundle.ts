import { buildSync } from 'esbuild'
import path from 'node:path'

/** What one of the three places where code runs gets: the worker, the realm inside it, the page. */
export const bundle = (place: 'service/worker' | 'realm/main' | 'view/main'): string => {
  const code = made.get(place) ?? build(place)
  made.set(place, code)
  return code
}

const made = new Map<string, string>()

const build = (place: string) => {
  const isWorker = place.startsWith('service')
  const built = buildSync({
    entryPoints: [path.join(__dirname, `${place}.ts`)],
    bundle: true,
    write: false,
    target: 'es2022',
    platform: isWorker ? 'node' : 'neutral',
    format: isWorker ? 'cjs' : 'iife',
    globalName: isWorker ? undefined : 'bundled',
    // The house's imports of types are written inline; an import of nothing but types is to go away entirely.
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: false } },
    logLevel: 'silent',
  } as Parameters<typeof buildSync>[0])
  return built.outputFiles?.[0]?.text ?? ''
}
