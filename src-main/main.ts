import { app } from 'electron'
import { setUpStudio } from './electron/set-up-studio'
import { registerAppScheme } from './electron/app-protocol'
import { limitNavigation } from './electron/navigation'
import { ownPageCheck } from './electron/own-page'
import { setUpSingleInstance } from './electron/single-instance'
import { chooseUserDataFolder } from './electron/user-data'

chooseUserDataFolder(app)
app.enableSandbox()
registerAppScheme()
limitNavigation(app, ownPageCheck())

const instance = setUpSingleInstance(app)
if (instance === undefined) app.quit()
else void app.whenReady().then(() => setUpStudio(instance))
