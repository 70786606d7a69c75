/**
 * A compute is what a client of a managed service sees of a server: an address that always answers. The server behind
 * it sleeps when nobody is connected, and wakes with the next connection. Starts, stops and forks take turns.
 */
import { branchCluster, type Fork } from './branch-cluster.ts'
import { type Gateway, type GatewayOptions, openGateway } from './gateway.ts'
import { recoverCluster, type Server, type ServerOptions, startServer } from './server.ts'

export type ComputeState = 'suspended' | 'starting' | 'running'

export type ComputeOptions = Pick<ServerOptions, 'dataDir' | 'settings' | 'extensions'> &
  Pick<GatewayOptions, 'host' | 'port' | 'tls' | 'login' | 'asks'> & {
    /** Seconds without a connection after which the server is stopped; 0 is never. */
    readonly idleSeconds: number
    readonly onStateChanged?: ((state: ComputeState) => void) | undefined
  }

export type Compute = {
  readonly state: ComputeState
  readonly gateway: Gateway
  /** Starts the server when it sleeps. A wake-up counts as activity: the idle time begins anew. */
  wake(): Promise<Server>
  /** Stops the server, whoever is connected; the next connection wakes it. */
  suspend(): Promise<void>
  /** Runs `work` on the running server, which stays awake for it. */
  use<T>(work: (server: Server) => Promise<T>): Promise<T>
  /** Branches the cluster into a new folder, without waking the server. */
  fork(dataDir: string, onCopying?: () => void): Promise<Fork>
  /** Starts the server anew with other settings of its own. Throws when it does not start with them. */
  restart(settings: ServerOptions['settings']): Promise<void>
  setIdleSeconds(seconds: number): void
  /** Ends server and gateway, for good. */
  stop(): Promise<void>
}

/** Opens a sleeping compute. Throws a UserError when its address cannot be listened on. */
export async function openCompute(options: ComputeOptions): Promise<Compute> {
  const { dataDir, extensions } = options
  let { settings } = options
  let state: ComputeState = 'suspended'
  let server: Server | undefined
  let connections = 0
  let uses = 0
  let idleSeconds = options.idleSeconds
  let idleTimer: NodeJS.Timeout | undefined
  let stopped = false
  const takeTurn = turns()

  const enterState = (next: ComputeState) => {
    if (next === state) return
    state = next
    options.onStateChanged?.(next)
  }
  const watchIdleness = () => {
    clearTimeout(idleTimer)
    if (!server || connections + uses > 0 || idleSeconds === 0) return
    idleTimer = setTimeout(() => void takeTurn(suspendIfIdle), idleSeconds * 1000)
    // A sleeping process must not be kept alive only to put a server to sleep.
    idleTimer.unref()
  }

  const start = async () => {
    if (stopped) throw new Error('the compute was stopped')
    if (server) return server
    enterState('starting')
    try {
      await recoverCluster(dataDir)
      const started = await startServer({ dataDir, settings, extensions })
      server = started
      void started.exited.then(() => forget(started))
    } catch (error) {
      enterState('suspended')
      throw error
    }
    enterState('running')
    return server
  }
  // The server may also end by itself: killed, or out of memory.
  const forget = (ended: Server) => {
    if (server !== ended) return
    server = undefined
    enterState('suspended')
  }
  const suspendNow = async () => {
    clearTimeout(idleTimer)
    const running = server
    // From here on nobody is handed the server that is about to end.
    server = undefined
    await running?.stop()
    enterState('suspended')
  }
  const suspendIfIdle = async () => {
    if (connections + uses === 0) await suspendNow()
  }

  const wake = async () => {
    const awake = server ?? (await takeTurn(start))
    watchIdleness()
    return awake
  }
  const gateway = await openGateway({
    ...options,
    wake,
    onConnectionsChanged: (open) => {
      connections = open
      watchIdleness()
    },
  })
  return {
    get state() {
      return state
    },
    gateway,
    wake,
    suspend: () => takeTurn(suspendNow),
    use: async (work) => {
      uses++
      try {
        return await work(await wake())
      } finally {
        uses--
        watchIdleness()
      }
    },
    fork: (childDir, onCopying) =>
      takeTurn(() => branchCluster({ parent: server ?? dataDir, dataDir: childDir, onCopying })),
    restart: (changed) =>
      takeTurn(async () => {
        await suspendNow()
        settings = changed
        await start()
        watchIdleness()
      }),
    setIdleSeconds: (seconds) => {
      idleSeconds = seconds
      watchIdleness()
    },
    stop: async () => {
      stopped = true
      await gateway.close()
      await takeTurn(suspendNow)
    },
  }
}

/** Runs one piece of work after the other, whether or not those before it failed. */
function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work, work)
    last = turn
    return turn
  }
}
