// Is loaded before a command, and tells how much memory and processor time it took.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`resources ${Math.round(maxRSS / 1024)} ${(userCPUTime + systemCPUTime) / 1e6}\n`);
});
