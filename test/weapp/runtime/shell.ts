import { type AppConfig } from '../artefact/read-dist'

/** The phone around the pages: a navigation bar, the place for the frames, the tab bar. */
export const shellHtml = (app: AppConfig) => `<!doctype html>
<meta charset="utf-8">
<style>
  * { box-sizing: border-box }
  body { margin: 0; height: 100vh; overflow: hidden; display: flex; flex-direction: column; font-family: "Noto Sans CJK SC", sans-serif }
  [hidden] { display: none !important }
  #navigation { flex: none; height: 88px; padding-top: 44px; line-height: 44px; position: relative; text-align: center; font-weight: 600;
    background: ${app.window?.navigationBarBackgroundColor ?? '#000'}; color: ${app.window?.navigationBarTextStyle ?? '#fff'} }
  #back { position: absolute; left: 8px; bottom: 0; border: 0; background: none; color: inherit; font-size: 24px; line-height: 44px }
  #views { flex: 1; position: relative }
  iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; background: #fff; visibility: hidden }
  iframe.shown { visibility: visible }
  #tabs { flex: none; height: 50px; display: flex; border-top: 1px solid #ddd; background: var(--background, #fff) }
  #tabs button { flex: 1; border: 0; background: none; font-size: 12px; color: var(--colour, #666) }
  #tabs button.shown { color: var(--chosen, #000) }
</style>
<div id="navigation"><button id="back" onclick="weappBack()" hidden>‹</button><span id="title"></span></div>
<div id="views"></div>
${tabBarHtml(app)}`

const tabBarHtml = ({ tabBar = { list: [] } }: AppConfig) => {
  const { color, selectedColor, backgroundColor, list } = tabBar
  const colours = Object.entries({ background: backgroundColor, colour: color, chosen: selectedColor })
  const style = colours.filter(([, value]) => value).map(([name, value]) => `--${name}: ${value}`)
  return `<div id="tabs" style="${style.join('; ')}" hidden>${list.map(tabHtml).join('')}</div>`
}

const tabHtml = ({ pagePath, text }: { pagePath: string; text: string }) =>
  `<button data-route="${pagePath}" onclick="weappTab('${pagePath}')">${text}</button>`

/** The document in which one page is drawn; nothing of it is fetched, so that it is there at once. */
export const pageHtml = (
  route: string,
  { fontScale, css, script }: { fontScale: number; css: string; script: string },
) => `<!doctype html>
<html data-system-font="${16 * fontScale}px">
<meta charset="utf-8">
<base href="/${route}">
<style>${css}</style>
<body><page-root></page-root><script>${script.replaceAll('</script', '<\\/script')}</script></body>`
