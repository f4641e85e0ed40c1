// Run after a change of dependencies (`npm run lock`). Where a registry serves only this platform's binaries, npm writes the
// others into the lock without a version, and `npm ci` then stops with EUSAGE. This drops those optional entries.
import fs from 'node:fs'

const file = 'package-lock.json'
const lock = JSON.parse(fs.readFileSync(file, 'utf8'))

const parentOf = (folder) =>
  folder.includes('/node_modules/') ? folder.slice(0, folder.lastIndexOf('/node_modules/')) : ''

function findInstalled(from, name) {
  for (let folder = from; ; folder = parentOf(folder)) {
    const hit = lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]
    if (hit || !folder) return hit
  }
}

const isInstalled = (where, name, range) => {
  const hit = findInstalled(where, name)
  return hit !== undefined && (!/^\d/.test(range) || hit.version === range)
}

let dropped = 0
for (const [where, entry] of Object.entries(lock.packages)) {
  const missing = Object.entries(entry.optionalDependencies ?? {}).filter(
    ([name, range]) => !isInstalled(where, name, range),
  )
  for (const [name] of missing) delete entry.optionalDependencies[name]
  dropped += missing.length
}
fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${dropped} optional dependencies of other platforms dropped from the lock`)
