// Bundles each cloud function into dist/cloudfunctions/<name>/: index.js, package.json for the platform's own install,
// and config.json with its timers and permissions. Only a function's own folder is uploaded, so nothing is shared at run time.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'

const root = new URL('..', import.meta.url).pathname
const { dependencies } = JSON.parse(await readFile(`${root}package.json`, 'utf8'))
const { functions } = JSON.parse(await readFile(`${root}config/cloudbase/functions.json`, 'utf8'))
/** What a function reads beside its bundle: the font of the PDF, one weight with all of Chinese. */
const FILES = {
  export: { 'font.ttf': '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf' },
}

for (const [name, config] of Object.entries(functions)) {
  const folder = `${root}dist/cloudfunctions/${name}`
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await build({
    entryPoints: [`${root}cloudfunctions/${name}/index.ts`],
    outfile: `${folder}/index.js`,
    bundle: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    external: ['tcb-admin-node'],
    // Modules that ask where they are, in a bundle of the old kind.
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href" },
    sourcemap: 'linked',
    logLevel: 'warning',
    alias: { '@shared': `${root}src/shared`, '@cloud': `${root}cloudfunctions` },
  })
  const manifest = {
    name,
    private: true,
    main: 'index.js',
    dependencies: { 'tcb-admin-node': dependencies['tcb-admin-node'] },
  }
  await writeFile(`${folder}/package.json`, `${JSON.stringify(manifest, null, 2)}\n`)
  for (const [file, source] of Object.entries(FILES[name] ?? {}))
    await cp(`${root}node_modules/${source}`, `${folder}/${file}`)
  await writeFile(`${folder}/config.json`, `${JSON.stringify(config, null, 2)}\n`)
}
await cp(`${root}config/cloudbase`, `${root}dist/cloudbase`, { recursive: true })
