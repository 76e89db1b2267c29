import { chmodSync } from 'node:fs'
import { join, resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { devPagePolicy } from './src-main/electron/content-security-policy'

const shared = { '@shared': resolve(__dirname, 'src-shared') }

/** Electron 45 carries Node 24; the stand-in and the command line run on Node 20, so that is the target of both. */
const nodeTarget = 'node20'

/** The command line is a program of its own (`bin` of package.json), so its file may be executed. */
const executableCommandLine = {
  name: 'executable-command-line',
  writeBundle({ dir }: { dir?: string }) {
    if (dir !== undefined) chmodSync(join(dir, 'pushcard.js'), 0o755)
  },
}

/** The built page gets its policy in a header, from the app; the dev server's page says it itself. */
const policyOfDevPage: Plugin = {
  name: 'policy-of-dev-page',
  apply: 'serve',
  transformIndexHtml: {
    order: 'post', // before every script, those of Vite too
    handler: (_html, { server }) => {
      const url = server?.resolvedUrls?.local[0]
      if (url === undefined) throw new Error('the dev server has no local address yet')
      const attrs = { 'http-equiv': 'Content-Security-Policy', content: devPagePolicy(url) }
      return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }]
    },
  },
}

export default defineConfig({
  main: {
    plugins: [executableCommandLine],
    resolve: { alias: shared },
    build: {
      target: nodeTarget,
      outDir: 'out/main',
      // Everything but the native module is bundled: an installed app needs no node_modules of ours.
      externalizeDeps: { include: ['keytar'] },
      rolldownOptions: {
        input: {
          main: resolve(__dirname, 'src-main/main.ts'),
          pushcard: resolve(__dirname, 'src-main/cli/pushcard.ts'),
        },
      },
    },
  },
  preload: {
    resolve: { alias: shared },
    build: {
      target: nodeTarget,
      outDir: 'out/preload',
      externalizeDeps: false, // a sandboxed preload may only require('electron')
      rolldownOptions: { input: { preload: resolve(__dirname, 'src-preload/preload.ts') } },
    },
  },
  renderer: {
    root: 'src-renderer',
    resolve: { alias: shared },
    plugins: [vue(), policyOfDevPage],
    worker: { format: 'es' },
    define: {
      __VUE_OPTIONS_API__: 'false',
      __VUE_I18N_FULL_INSTALL__: 'false',
      __VUE_I18N_LEGACY_API__: 'false',
      __INTLIFY_DROP_MESSAGE_COMPILER__: 'true',
    },
    build: {
      outDir: 'out/renderer',
      minify: 'oxc',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: resolve(__dirname, 'src-renderer/index.html') },
    },
  },
})
