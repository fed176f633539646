// The kernel in plain TypeScript: the same whole-number sums and the same order of rounded steps as kernel/kernel.ts.
import type { Kernel } from './kernel.js';

const f = Math.fround;
const UNIT = f(1 / 8191);
const LIMIT = 8191;
const POWERS = [0.0002187, 0.00123869, 0.00968445, 0.05548066, 0.24023059, 0.69314698, 1].map(f);
const LOG2E = f(Math.LOG2E);
/** Adding and taking away 1.5 * 2^23 rounds a float to the nearest whole number, ties to even, as the SIMD step does. */
const ROUND = 12582912;

/** The kernel over one buffer. */
export function plainKernel(memory: ArrayBuffer): Kernel {
  return {
    gemm: (...args) => gemm(memory, ...args),
    quantise: (...args) => quantise(memory, ...args),
    scale: (...args) => scale(memory, ...args),
    lstmStep: (...args) => lstmStep(memory, ...args),
    normalise: (...args) => normalise(memory, ...args),
    products: (...args) => products(memory, ...args),
  };
}

type Call<Name extends keyof Kernel> = (memory: ArrayBuffer, ...args: Parameters<Kernel[Name]>) => void;

const gemm: Call<'gemm'> = (memory, a, lda, b, c, m, n, k) => {
  const short = new Int16Array(memory);
  const whole = new Int32Array(memory);
  for (let i = 0; i < m; i++) {
    const row = (a + i * lda) >> 1;
    for (let j = 0; j < n; j++) {
      const column = (b >> 1) + (j >> 3) * k * 8 + (j & 7) * 2;
      let sum = 0;
      for (let p = 0; p < k; p += 2) {
        const at = column + p * 8;
        sum += short[row + p]! * short[at]! + short[row + p + 1]! * short[at + 1]!;
      }
      whole[(c >> 2) + i * n + j] = sum;
    }
  }
};

const products: Call<'products'> = (memory, a, b, c, m, n, k) => {
  const short = new Int16Array(memory);
  const whole = new Int32Array(memory);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let sum = 0;
      for (let p = 0; p < k; p++) sum += short[(a >> 1) + i * k + p]! * short[(b >> 1) + j * k + p]!;
      whole[(c >> 2) + i * n + j] = sum;
    }
  }
};

const quantise: Call<'quantise'> = (memory, x, q, units, m, n, limit) => {
  const real = new Float32Array(memory);
  const short = new Int16Array(memory);
  for (let i = 0; i < m; i++) {
    const from = (x >> 2) + i * n;
    let most = 0;
    for (let j = 0; j < n; j++) most = Math.max(most, Math.abs(real[from + j]!));
    real[(units >> 2) + i] = most / limit;
    const by = most > 0 ? f(limit / most) : 0;
    for (let j = 0; j < n; j++) short[(q >> 1) + i * n + j] = nearest(f(real[from + j]! * by));
  }
};

const scale: Call<'scale'> = (memory, c, y, rows, columns, bias, m, n, relu) => {
  const whole = new Int32Array(memory);
  const real = new Float32Array(memory);
  for (let i = 0; i < m; i++) {
    const unit = real[(rows >> 2) + i]!;
    for (let j = 0; j < n; j++) {
      const at = i * n + j;
      const product = f(f(f(whole[(c >> 2) + at]!) * unit) * real[(columns >> 2) + j]!);
      const value = f(product + real[(bias >> 2) + j]!);
      real[(y >> 2) + at] = relu && value < 0 ? 0 : value;
    }
  }
};

const lstmStep: Call<'lstmStep'> = (memory, input, sums, units, at, cell, state, wide, ldw, realAt, m, h) => {
  const whole = new Int32Array(memory);
  const real = new Float32Array(memory);
  const short = new Int16Array(memory);
  const gate = (r: number, x: number, g: number): number =>
    f(f(f(f(whole[(sums >> 2) + r * 4 * h + g]!) * UNIT) * real[(units >> 2) + g]!) + real[x + g]!);
  for (let r = 0; r < m; r++) {
    const place = whole[(at >> 2) + r]!;
    const x = (input >> 2) + place * 4 * h;
    for (let j = 0; j < h; j++) {
      const c = (cell >> 2) + r * h + j;
      const [i, forget] = [sigmoid(gate(r, x, j)), sigmoid(gate(r, x, h + j))];
      const next = f(f(forget * real[c]!) + f(i * tanh(gate(r, x, 2 * h + j))));
      real[c] = next;
      const out = f(sigmoid(gate(r, x, 3 * h + j)) * tanh(next));
      const small = nearest(f(out * LIMIT));
      short[(state >> 1) + r * h + j] = small;
      short[((wide + place * ldw) >> 1) + j] = small;
      if (realAt !== 0) real[((realAt + place * ldw * 2) >> 2) + j] = out;
    }
  }
};

const normalise: Call<'normalise'> = (memory, x, gain, shift, m, n) => {
  const real = new Float32Array(memory);
  const lanes = new Float32Array(4);
  const total = (value: (j: number) => number): number => {
    lanes.fill(0);
    for (let j = 0; j < n; j++) lanes[j & 3] = lanes[j & 3]! + value(j);
    return f(f(lanes[0]! + lanes[1]!) + f(lanes[2]! + lanes[3]!));
  };
  for (let i = 0; i < m; i++) {
    const from = (x >> 2) + i * n;
    const mean = f(total((j) => real[from + j]!) / n);
    const spread = total((j) => f(f(real[from + j]! - mean) * f(real[from + j]! - mean)));
    const by = f(1 / f(Math.sqrt(f(f(spread / n) + f(0.00001)))));
    for (let j = 0; j < n; j++) {
      const centred = f(f(real[from + j]! - mean) * by);
      real[from + j] = f(f(centred * real[(gain >> 2) + j]!) + real[(shift >> 2) + j]!);
    }
  }
};

function nearest(x: number): number {
  return f(f(x + ROUND) - ROUND);
}

function exp(x: number): number {
  const t = f(Math.max(Math.min(x, 80), -80) * LOG2E);
  const whole = Math.floor(t);
  const rest = f(t - whole);
  let p = POWERS[0]!;
  for (let i = 1; i < POWERS.length; i++) p = f(f(p * rest) + POWERS[i]!);
  return f(p * 2 ** whole);
}

function sigmoid(x: number): number {
  return f(1 / f(1 + exp(f(-x))));
}

function tanh(x: number): number {
  return f(f(2 * sigmoid(f(x * 2))) - 1);
}
