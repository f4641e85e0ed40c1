// The function `export` as it is deployed, called as a phone calls it: slice by slice until there are two files.
const { join } = require('node:path')
const { main } = require(join(__dirname, '../../dist/cloudfunctions/export/index.js'))

async function run() {
  const calls = []
  const begun = performance.now()
  for (const format of ['docx', 'xlsx'])
    for (let url = ''; !url;) {
      const input = { key: 'bench00001', unitId: null, month: process.env.BENCH_MONTH, format }
      const at = performance.now()
      const reply = await main({ action: 'export.report', input })
      calls.push(performance.now() - at)
      if (!reply.ok) throw new Error(JSON.stringify(reply))
      url = reply.value.url
    }
  const seconds = (ms) => Math.round(ms / 100) / 10
  const figures = {
    seconds: seconds(performance.now() - begun),
    longest: seconds(Math.max(...calls)),
    calls: calls.length,
    // Kilobytes on Linux: the most that was ever resident.
    rss: Math.round(process.resourceUsage().maxRSS / 1024),
  }
  console.log(JSON.stringify(figures))
}

run().catch((error) => {
  console.error(error)
  process.exit(1)
})
