// The kernel: WebAssembly and plain TypeScript give the same bits on every call.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KernelMemory, openPlainMemory, openWasmMemory } from '../../src/language/kernel.js';

const wasm = openWasmMemory(readFileSync(new URL('../../dist/language/kernel.wasm', import.meta.url)))!.memory;
const plain = openPlainMemory();
const numbers = fc.noShrink(fc.integer());

/** A seeded stream of numbers between -1 and 1. */
function stream(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    return ((state >>> 0) / 0xffffffff) * 2 - 1;
  };
}

/** Runs the same calls on both memories and compares all bytes that they reserved. */
function same(bytes: number, calls: (memory: KernelMemory, at: number) => void): void {
  const results = [wasm, plain].map((memory) => {
    const at = memory.reserve(bytes);
    new Uint8Array(memory.buffer(), at, bytes).fill(0);
    calls(memory, at);
    return Buffer.from(new Uint8Array(memory.buffer(), at, bytes).slice());
  });
  expect(results[0]!.equals(results[1]!)).toBe(true);
}

const shorts = (memory: KernelMemory, at: number, count: number, next: () => number, most: number): void => {
  const view = new Int16Array(memory.buffer(), at, count);
  for (let i = 0; i < count; i++) view[i] = Math.round(next() * most);
};
const floats = (memory: KernelMemory, at: number, count: number, next: () => number, most: number): void => {
  const view = new Float32Array(memory.buffer(), at, count);
  for (let i = 0; i < count; i++) view[i] = next() * most;
};

describe('the two kernels', () => {
  it('multiply alike, and as whole numbers do', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 40 }),
        (seed, m, n8, k2) => {
          const [n, k] = [n8 * 8, k2 * 2];
          same(65536, (memory, at) => {
            const next = stream(seed);
            shorts(memory, at, m * k, next, 8191);
            shorts(memory, at + 4096, n * k, next, 127);
            memory.kernel.gemm(at, k * 2, at + 4096, at + 32768, m, n, k);
            const [a, b] = [new Int16Array(memory.buffer(), at), new Int16Array(memory.buffer(), at + 4096)];
            let first = 0;
            for (let p = 0; p < k; p++) first += a[p]! * b[(p >> 1) * 16 + (p & 1)]!;
            expect(new Int32Array(memory.buffer(), at + 32768)[0]).toBe(first);
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('quantise, scale and normalise alike', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (seed, most) => {
        same(32768, (memory, at) => {
          const next = stream(seed);
          floats(memory, at, 5 * 64, next, most);
          memory.kernel.quantise(at, at + 8192, at + 12288, 5, 64, 8191);
          memory.kernel.gemm(at + 8192, 128, at + 8192, at + 16384, 5, 8, 64);
          floats(memory, at + 20480, 16, next, 1);
          memory.kernel.scale(at + 16384, at + 24576, at + 12288, at + 20480, at + 20512, 5, 8, 0);
          memory.kernel.normalise(at, at + 20480, at + 20480, 5, 16);
          memory.kernel.products(at + 8192, at + 8192, at + 28672, 3, 4, 64);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('take the same step through time', () => {
    fc.assert(
      fc.property(numbers, (seed) => {
        const [h, m] = [16, 3];
        same(65536, (memory, at) => {
          const next = stream(seed);
          floats(memory, at, 6 * 4 * h, next, 6);
          const sums = new Int32Array(memory.buffer(), at + 8192, m * 4 * h);
          for (let i = 0; i < sums.length; i++) sums[i] = Math.round(next() * 2e7);
          floats(memory, at + 16384, 4 * h, next, 0.01);
          new Int32Array(memory.buffer(), at + 20480, m).set([4, 0, 2]);
          floats(memory, at + 24576, m * h, next, 2);
          memory.kernel.lstmStep(
            at,
            at + 8192,
            at + 16384,
            at + 20480,
            at + 24576,
            at + 28672,
            at + 32768,
            h * 4,
            at + 40960,
            m,
            h,
          );
        });
      }),
      { numRuns: 60 },
    );
  });
});
