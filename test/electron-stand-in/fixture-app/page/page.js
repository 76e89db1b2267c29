/* global window, document */
const { fixture } = window
const show = (testId, text) => {
  document.querySelector(`[data-testid="${testId}"]`).textContent = text
}
fixture.on('menu', (name) => show('menu', name))
show('heading', await fixture.call('echo', '你好，世界'))
