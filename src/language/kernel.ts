// The arithmetic that the network is made of: one interface, WebAssembly SIMD where it runs, plain TypeScript elsewhere, the same bits.
import { plainKernel } from './plain-kernel.js';

/**
 * Arithmetic on one linear memory. All `at`-like arguments are byte addresses, multiples of 16; sizes are counts of numbers.
 * kernel/kernel.ts says what each does; the plain version beside this file does the same in the same order.
 */
export interface Kernel {
  /** C[m,n] (int32) = A[m,k] (int16, rows `lda` bytes apart) times B (int16 panels of eight columns); n a multiple of 8, k even. */
  gemm(a: number, lda: number, b: number, c: number, m: number, n: number, k: number): void;
  /** Rows of floats to int16 of at most `limit`, each by its own largest magnitude; n a multiple of 8. */
  quantise(x: number, q: number, units: number, m: number, n: number, limit: number): void;
  /** Y = C * unit of the row * unit of the column + bias, cut at zero where `relu` is 1; Y may be C. */
  scale(c: number, y: number, rows: number, columns: number, bias: number, m: number, n: number, relu: number): void;
  /** One step of one direction of an LSTM for m sentences; see kernel/kernel.ts. */
  lstmStep(
    input: number,
    sums: number,
    units: number,
    at: number,
    cell: number,
    state: number,
    wide: number,
    ldw: number,
    real: number,
    m: number,
    h: number,
  ): void;
  /** Layer normalisation of m rows of n floats in place. */
  normalise(x: number, gain: number, shift: number, m: number, n: number): void;
  /** C[m,n] (int32) = A[m,k] times the rows of B[n,k], both int16; k a multiple of 8. */
  products(a: number, b: number, c: number, m: number, n: number, k: number): void;
}

/** A linear memory with the kernel that works on it, and the next free byte. */
export interface KernelMemory {
  readonly kernel: Kernel;
  /** The memory as it is now; ask again after `reserve`. */
  buffer(): ArrayBufferLike;
  /** Room for `bytes` more, zeroed, on a multiple of 16: its address. Never given back. */
  reserve(bytes: number): number;
}

/** What one thread hands another so that both work on the same weights. */
export interface SharedMemory {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
}

const PAGE = 65536;
const PAGES_MOST = 32768;
/** Address of the count of 16-byte units in use, at the foot of the memory; threads add to it atomically. */
const USED_AT = 0;
const FIRST_FREE = 64;

/**
 * A memory with the WebAssembly kernel in it, or null where the machine cannot run it.
 * @param wasm the compiled module of kernel/kernel.ts
 */
export function openWasmMemory(
  wasm: Uint8Array,
): { readonly memory: KernelMemory; readonly shared: SharedMemory } | null {
  // A view over shared memory is refused by the compiler of modules, so the bytes are copied.
  const bytes = Uint8Array.from(wasm);
  if (!WebAssembly.validate(bytes)) return null;
  const shared = {
    module: new WebAssembly.Module(bytes),
    memory: new WebAssembly.Memory({ initial: 256, maximum: PAGES_MOST, shared: true }),
  };
  Atomics.store(new Int32Array(shared.memory.buffer), USED_AT, FIRST_FREE / 16);
  return { memory: attachWasmMemory(shared), shared };
}

/** The same memory seen from another thread. */
export function attachWasmMemory({ module, memory }: SharedMemory): KernelMemory {
  const instance = new WebAssembly.Instance(module, { env: { memory, abort: () => undefined } });
  // The exports are those of kernel/kernel.ts, built with this file; a test calls each of them.
  const kernel = instance.exports as unknown as Kernel;
  return { kernel, buffer: () => memory.buffer, reserve: (bytes) => reserveShared(memory, bytes) };
}

function reserveShared(memory: WebAssembly.Memory, bytes: number): number {
  const units = Math.ceil(bytes / 16);
  const from = Atomics.add(new Int32Array(memory.buffer), USED_AT, units) * 16;
  const missing = from + units * 16 - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
  return from;
}

/** Room of a plain memory; the system gives pages only where they are touched. */
const PLAIN_BYTES = 192 * 1024 * 1024;

/** A memory of this thread alone, with the kernel in plain TypeScript: slower, the same results. */
export function openPlainMemory(): KernelMemory {
  const buffer = new ArrayBuffer(PLAIN_BYTES);
  let used = FIRST_FREE;
  const reserve = (bytes: number): number => {
    const from = used;
    used += Math.ceil(bytes / 16) * 16;
    if (used > PLAIN_BYTES) throw new Error(`the plain kernel has ${PLAIN_BYTES} bytes, ${used} are asked for`);
    return from;
  };
  return { kernel: plainKernel(buffer), buffer: () => buffer, reserve };
}
