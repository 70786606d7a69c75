/** Required by a child before its own program: notes, in the file PROCESSOR_TIMES, how much processor time the child took. */
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  const { appendFileSync } = process.getBuiltinModule('node:fs')
  const [, program = ''] = process.argv
  appendFileSync(String(process.env['PROCESSOR_TIMES']), `${JSON.stringify({ program, ms: (user + system) / 1000 })}\n`)
})
