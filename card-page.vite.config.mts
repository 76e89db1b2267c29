import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig, type Plugin } from 'vite'

const name = 'virtual:card-page-styles'
const placeholder = '__CARD_PAGE_STYLES__'
const literal = new RegExp(`(["'\`])${placeholder}\\1`)

/** `import styles from 'virtual:card-page-styles'` is every style of the bundle, minified, as a text. */
const stylesAsText: Plugin = {
  name: 'styles-as-text',
  enforce: 'post',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(placeholder)}` : undefined),
  generateBundle(_options, bundle) {
    const sheets = Object.values(bundle).filter(
      (file) => file.type === 'asset' && file.fileName.endsWith('.css'),
    )
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
    const [sheet] = sheets
    const chunk = chunks.find(({ code }) => literal.test(code))
    if (sheets.length !== 1 || sheet?.type !== 'asset' || chunk === undefined) {
      this.error(`expected one style sheet and one use of ${name}, found ${String(sheets.length)} sheets`)
    }
    const { fileName, source } = sheet
    chunk.code = chunk.code.replace(literal, () => JSON.stringify(source.toString()))
    Reflect.deleteProperty(bundle, fileName)
  },
}

/**
 * The preview as one file for Node: `out/render/card-page.js` draws a card as an HTML page. electron-vite knows three
 * parts only, so this one has a configuration of its own.
 */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  plugins: [vue(), stylesAsText],
  resolve: { alias: { '@shared': resolve(import.meta.dirname, 'src-shared') } },
  ssr: {
    noExternal: true, // an installed app has no node_modules of ours
    // Not `node`: for Node, Vue has a build that compiles templates at run time, several times as large.
    resolve: { conditions: ['module', 'import', 'default'] },
  },
  define: {
    'process.env.NODE_ENV': '"production"',
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  build: {
    ssr: resolve(import.meta.dirname, 'src-renderer/preview/card-page/card-renderer.ts'),
    ssrEmitAssets: true,
    cssCodeSplit: false,
    cssMinify: true,
    minify: 'oxc',
    target: 'node20',
    outDir: 'out/render',
    emptyOutDir: true,
    rolldownOptions: {
      // Charts are drawn on a canvas, which Node has not: the code that would is never loaded, so its library stays out.
      external: [/^@visactor\//],
      // What few cards need, such as the grammars of code, stays apart and is loaded by those.
      output: { format: 'cjs', entryFileNames: 'card-page.js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
