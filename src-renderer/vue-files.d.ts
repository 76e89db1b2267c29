/** For tools that read TypeScript but not Vue (ESLint); vue-tsc knows each file's real type. */
declare module '*.vue' {
  import type { DefineComponent } from 'vue'

  const component: DefineComponent
  export default component
}
