import type { tasksAz } from './messages.az.ts';

export const tasksEn: Record<keyof typeof tasksAz, string> = {
  'tasks.title': 'Tasks',
  'tasks.empty': 'There is no task.',
  'tasks.add': 'Add a task',
  'tasks.new': 'A new task',
  'tasks.change': 'Change',
  'tasks.changing': 'Change a task',
  'tasks.text': 'What is to be done',
  'tasks.owner': 'Who does it',
  'tasks.due': 'Last day',
  'tasks.submit': 'Save',
  'tasks.withdraw': 'Withdraw',
  'tasks.left': '{days, plural, =0 {today is the last day} one {# day left} other {# days left}}',
  'tasks.late': '{days, plural, one {# day late} other {# days late}}',
  'tasks.done': 'done on {date}',
  'tasks.recorded': '{name}, {moment}',
  'tasks.versions': 'Earlier versions: {count}',
  'tasks.versions.title': 'Earlier versions of the task',
  'tasks.conflict':
    '{name} changed this task while you were writing: “{text}”. If you save again yours stands, and theirs stays among the earlier versions.',
  'tasks.changed': 'Somebody else changed this task meanwhile. You now see it as changed.',
  'desk.title': 'My desk',
  'desk.tasks': 'My tasks',
  'desk.explain': 'The tasks that you were given in your cases, the soonest first.',
};
