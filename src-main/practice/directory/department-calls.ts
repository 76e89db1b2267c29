import type { JsonObject } from '@shared/json-value'
import { type Answer, success } from '../answer'
import type { AcceptedCall } from '../call'
import { readJsonBody } from '../read-json-body'
import { refusal } from '../refusal'
import { pageOf } from './pages'
import { departments, type PracticeDepartment } from './people'

const MOST_IDS = 50

/** `POST contact/v3/departments/search`: by a part of the name (API §8.2). */
export function departmentSearch(call: AcceptedCall): Answer {
  const read = readJsonBody(call)
  if (!read.ok) return refusal(read.code, call, read.reason)

  const { query } = read.body
  if (typeof query !== 'string' || query.trim() === '') return refusal(40001, call, 'query is empty')

  const wanted = query.trim().toLowerCase()
  const found = departments.filter(({ name }) => name.toLowerCase().includes(wanted))
  const page = pageOf(found, call.query, { usual: 20, most: 50 })
  return page === null
    ? refusal(40001, call, 'page_size or page_token')
    : success({ items: page.items.map(fullDepartment), ...page.rest })
}

/** `GET contact/v3/departments/batch`: ids that are not known are missing without a word (API §8.2). */
export function departmentsBatch(call: AcceptedCall): Answer {
  const ids = call.query.getAll('department_ids')
  if (ids.length === 0 || ids.length > MOST_IDS) {
    return refusal(40001, call, `1 to ${MOST_IDS} department_ids`)
  }

  const isCustom = call.query.get('department_id_type') === 'department_id'
  const found = ids.flatMap(
    (id) => departments.find((each) => (isCustom ? each.departmentId : each.openDepartmentId) === id) ?? [],
  )
  return success({ items: found.map(fullDepartment) })
}

function fullDepartment(department: PracticeDepartment): JsonObject {
  return {
    name: department.name,
    department_id: department.departmentId,
    open_department_id: department.openDepartmentId,
    parent_department_id: department.parentId,
    member_count: department.memberCount,
    status: { is_deleted: false },
  }
}
