type TimeLeft = { unit: 'seconds' | 'minutes' | 'hours'; count: number };

/** Remaining time as a person would say it: seconds up to a minute and a half, then minutes, then hours. */
export const timeLeft = (seconds: number): TimeLeft => {
  if (seconds < 90) return { unit: 'seconds', count: Math.max(1, Math.ceil(seconds)) };
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return { unit: 'minutes', count: minutes };
  return { unit: 'hours', count: Math.round(minutes / 60) };
};
