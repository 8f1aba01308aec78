import type { tasksAz } from './messages.az.ts';

export const tasksEn: Record<keyof typeof tasksAz, string> = {
  'tasks.title': 'Tasks',
  'tasks.empty': 'There is no task.',
  'tasks.add': 'Add a task',
  'tasks.new': 'A new task',
  'tasks.changing': 'Change a task',
  'tasks.text': 'What is to be done',
  'tasks.owner': 'Who does it',
  'tasks.due': 'Last day',
  'tasks.kind': 'Kind (where it is about a victim)',
  'tasks.kind.none': 'Not said',
  'tasks.victim': 'About which victim',
  'tasks.victim.none': 'None',
  'tasks.reflection': 'Breaks the period',
  'tasks.left': '{days, plural, =0 {today is the last day} one {# day left} other {# days left}}',
  'tasks.late': '{days, plural, one {# day late} other {# days late}}',
  'tasks.done': 'done on {date}',
  'tasks.changed': 'Somebody else changed this task meanwhile. You now see it as changed.',
  'desk.title': 'My desk',
  'desk.tasks': 'My tasks',
  'desk.explain': 'The tasks that you were given in your cases, the soonest first.',
};
