import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createServer, type Plugin } from 'vite'
import { expect, it } from 'vitest'
import config from '../../electron.vite.config'
import { devPagePolicy } from '../../src-main/electron/content-security-policy'
import { temporaryFolder } from './src-main/temporary-folder'

function policyPlugin(): Plugin {
  const plugins = (config.renderer?.plugins ?? []).flat() as Plugin[]
  const plugin = plugins.find(({ name }) => name === 'policy-of-dev-page')
  if (plugin === undefined) throw new Error('no such plugin')
  return plugin
}

it("the dev server's page says its policy, before any script", async () => {
  const root = temporaryFolder()
  writeFileSync(
    join(root, 'index.html'),
    '<html><head><script type="module" src="./a.js"></script></head></html>',
  )
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [policyPlugin()],
    server: { host: '127.0.0.1', port: 0, watch: null, ws: false },
  })

  try {
    await server.listen()
    const url = server.resolvedUrls?.local[0] ?? ''
    const page = await (await fetch(url)).text()
    const [, beforePolicy, policy] =
      /^([^]*)<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []

    expect(policy?.replaceAll('&#39;', "'")).toBe(devPagePolicy(url))
    expect(beforePolicy).not.toContain('<script')
    expect(page).toContain('/@vite/client')
  } finally {
    await server.close()
  }
})
