/** Required by a child before its own program: tells, on file descriptor 3, how much processor time the child took. */
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  process.getBuiltinModule('node:fs').writeSync(3, String((user + system) / 1000))
})
