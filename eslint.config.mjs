import { builtinModules } from 'node:module'
import js from '@eslint/js'
import globals from 'globals'
import prettier from 'eslint-config-prettier'
import tseslint from 'typescript-eslint'
import vue from 'eslint-plugin-vue'

/**
 * The house of docs/architecture.md: what the files of a room must never import.
 * Rooms are import path segments, so relative imports ("../../src-main/x") are caught as well.
 */
const builtins = builtinModules.map((name) => name.replaceAll('.', '\\.')).join('|')
const node = { regex: `^(node:.*|(${builtins})(/.*)?)$`, message: 'This room runs without Node.' }
const electron = {
  regex: '^electron(/.*)?$',
  message: 'Only src-main/electron and src-preload import Electron.',
}
const vueLibraries = {
  regex: '^(vue|pinia|vue-i18n|reka-ui|@lucide/vue)(/.*)?$',
  message: 'Vue lives in src-renderer.',
}
const renderer = { group: ['**/src-renderer/**'], message: 'This room does not know the renderer.' }
const main = { group: ['**/src-main/**'], message: 'This room does not know the main process.' }
const preload = { group: ['**/src-preload/**'], message: 'Nothing imports the preload.' }
const upperMain = {
  regex: '^(\\.\\./)+(electron|cli)(/.*)?$|^\\.\\./main$',
  message: 'Services get what they need handed in; they do not know the shells on floor 2.',
}
const forbid = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
})

export default tseslint.config(
  { ignores: ['out/**', 'out-stand-in/**', 'dist/**', 'node_modules/**', 'coverage/**'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...vue.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.vue'], parser: tseslint.parser },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.vue'],
    languageOptions: { globals: globals.browser },
    rules: {
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-props-declaration': ['error', 'type-based'],
      'vue/no-v-html': 'error',
      'vue/require-default-prop': 'off',
    },
  },
  forbid(['src-shared/**'], node, electron, vueLibraries, renderer, main, preload),
  forbid(['src-main/**'], electron, vueLibraries, renderer, preload, upperMain),
  forbid(['src-main/electron/**', 'src-main/main.ts'], vueLibraries, renderer, preload),
  forbid(['src-main/cli/**'], electron, vueLibraries, renderer, preload),
  forbid(['src-renderer/**'], node, electron, main, preload),
  forbid(['src-preload/**'], node, vueLibraries, renderer, main),
  { files: ['src-main/cli/**', 'scripts/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { globals: globals.node, parserOptions: { projectService: false } },
  },
  prettier,
)
