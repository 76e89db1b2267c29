/**
 * Packaging. It cannot be run where Electron's binary cannot be downloaded; the README says what was never verified.
 * Every fuse that electron-builder can set is named; wasmTrapHandlers cannot be set by it and keeps its default, on.
 * @type {import('electron-builder').Configuration}
 */
module.exports = {
  appId: 'studio.pushcard.app',
  productName: 'Pushcard Studio',
  // The stand-in for Electron and all tests stay out: they are development tools.
  files: ['out/main/**', 'out/preload/**', 'out/renderer/**', 'out/render/**', 'package.json'],
  asar: true,
  asarUnpack: ['node_modules/keytar/**'],
  fileAssociations: [{ ext: 'pushcard', name: 'Feishu help desk push draft', role: 'Editor' }],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  mac: { target: ['dmg', 'zip'], category: 'public.app-category.business' },
  win: { target: ['nsis'] },
  linux: { target: ['AppImage', 'deb'], category: 'Office' },
}
