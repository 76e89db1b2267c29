import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const resolveShared = { alias: { '@shared': resolve(import.meta.dirname, 'src-shared') } }

export default defineConfig({
  resolve: resolveShared,
  test: {
    projects: [
      {
        plugins: [vue()],
        resolve: resolveShared,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          environment: 'node',
          // Property tests take their time on a machine that does other work as well.
          testTimeout: 60_000,
        },
      },
      {
        resolve: resolveShared,
        test: {
          name: 'keyring',
          include: ['test/keyring/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 20_000,
        },
      },
      {
        resolve: resolveShared,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/build-stand-in.ts'],
          environment: 'node',
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
