import styles from 'virtual:card-page-styles'
import type { CardRenderer } from '@shared/card-page'
import { drawCardPage } from './draw-card-page'

/** The one export of `out/render/card-page.js`. */
export const renderCardPage: CardRenderer['renderCardPage'] = (request) => drawCardPage(request, styles)
