import { COLLEAGUE_USER_ID, PRACTICE_USER_ID } from '../stored-notification'

/** A member of the practice organisation. Nobody here exists. */
export interface PracticePerson {
  readonly openId: string
  readonly unionId: string
  readonly userId: string
  readonly name: string
  readonly enName: string
  readonly email: string
  readonly mobile: string
  readonly departmentIds: readonly string[]
}

/** A department; ids as API §8.2 says: one generated, the same in every app, and one that an administrator chose. */
export interface PracticeDepartment {
  readonly openDepartmentId: string
  readonly departmentId: string
  readonly name: string
  readonly parentId: string
  readonly memberCount: number
}

export interface PracticeChat {
  readonly chatId: string
  readonly name: string
  readonly description: string
  readonly userCount: number
  readonly status: 'normal' | 'dissolved'
  /** Whether the person behind the token is in it (API §8.3). */
  readonly isMember: boolean
}

/** An open_id that another app gave out (API §6.4, 99992361). */
export const FOREIGN_OPEN_ID = 'ou_ffffffffffffffffffffffffffffffff'

/** A group of another organisation (API §8.3, 232010). */
export const FOREIGN_CHAT_ID = 'oc_ffffffffffffffffffffffffffffffff'

const EVERYONE = 'od-00000000000000000000000000000001'
const ENGINEERING = 'od-00000000000000000000000000000003'
const COMMUNICATIONS = 'od-00000000000000000000000000000004'

export const departments: readonly PracticeDepartment[] = [
  department(EVERYONE, 'all', '演练公司', '0', 42),
  department(ENGINEERING, 'engineering', '工程部', EVERYONE, 20),
  department(COMMUNICATIONS, 'comms', '内部沟通部', EVERYONE, 6),
  department('od-00000000000000000000000000000005', 'comms-design', '设计组', COMMUNICATIONS, 3),
]

export const people: readonly PracticePerson[] = [
  person(PRACTICE_USER_ID, 1, '李雷', 'Lei Li', [COMMUNICATIONS]),
  person('ou_00000000000000000000000000000002', 2, '韩梅梅', 'Meimei Han', [ENGINEERING]),
  person('ou_00000000000000000000000000000003', 3, '王小明', 'Xiaoming Wang', [ENGINEERING]),
  person('ou_00000000000000000000000000000004', 4, '王芳', 'Fang Wang', [COMMUNICATIONS]),
  person('ou_00000000000000000000000000000005', 5, 'Jim Green', 'Jim Green', [ENGINEERING]),
  person(COLLEAGUE_USER_ID, 6, '张同事', 'Colleague Zhang', [COMMUNICATIONS]),
]

export const chats: readonly PracticeChat[] = [
  chat('oc_00000000000000000000000000000001', '全员公告群', 42),
  chat('oc_00000000000000000000000000000002', 'Office-move', 12),
  { ...chat('oc_00000000000000000000000000000003', '工程部例会', 20), isMember: false },
  { ...chat('oc_00000000000000000000000000000004', '旧项目群', 8), status: 'dissolved' },
]

function department(
  openDepartmentId: string,
  departmentId: string,
  name: string,
  parentId: string,
  memberCount: number,
): PracticeDepartment {
  return { openDepartmentId, departmentId, name, parentId, memberCount }
}

function person(
  openId: string,
  number: number,
  name: string,
  enName: string,
  departmentIds: readonly string[],
): PracticePerson {
  return {
    openId,
    unionId: `on_${String(number).padStart(32, '0')}`,
    userId: `practice${number}`,
    name,
    enName,
    email: `${enName.toLowerCase().replace(' ', '.')}@practice.example`,
    mobile: `+8613800000${String(number).padStart(3, '0')}`,
    departmentIds,
  }
}

function chat(chatId: string, name: string, userCount: number): PracticeChat {
  return {
    chatId,
    name,
    description: '演练用的群 / a group to practise with',
    userCount,
    status: 'normal',
    isMember: true,
  }
}
