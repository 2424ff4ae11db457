// Names shared by all programs. This text follows the definitions of VARIANT_* and LANES.
//
// A work-item computes eight elements in vectors on a CPU (LANES 8) and one element on a GPU (LANES
// 1). FN marks functions, BODY the outermost function of a kernel. With IFMA both are compiled for
// instructions that the driver may not support in the kernel itself, so BODY must not be inlined
// into the kernel.

#if defined(cl_khr_fp64)
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#endif
#pragma OPENCL FP_CONTRACT OFF

#if defined(VARIANT_IFMA)
#define TARGET __attribute__((target("avx512f,avx512vl,avx512dq,avx512bw,avx512ifma")))
#define BODY static __attribute__((noinline)) TARGET
#else
#define TARGET
#define BODY static inline __attribute__((always_inline))
#endif
#define FN static inline __attribute__((always_inline)) TARGET
// HEAVY marks functions too large to inline at every use, PRODUCT a multiplication: inlined on GPUs
// and, since it is short, with IFMA. A CPU's compiler takes minutes over a kernel with dozens of
// the other products, and any compiler over a long program.
#define HEAVY static __attribute__((noinline)) TARGET
#if defined(LONG_PROGRAM) || (defined(ON_CPU) && !defined(VARIANT_IFMA))
#define PRODUCT HEAVY
#else
#define PRODUCT FN
#endif
// An addition of points: inlined on GPUs, where arguments of a call go through memory.
#if LANES == 8 || defined(ON_CPU)
#define ADDITION HEAVY
#else
#define ADDITION FN
#endif

// NVIDIA's compiler, which accepts assembly (PTX).
#if defined(__NV_CL_C_VERSION) || defined(cl_nv_pragma_unroll)
#define NVIDIA_PTX 1
#endif

#if LANES == 8
typedef ulong8 W; // one word per lane
typedef long8 M;  // one mask per lane: 0 or -1
#else
typedef ulong W;
typedef long M;
#endif

// Conversion of the lanes' words and masks to and from arrays; comparisons yield 0 or -1 per lane.
#if LANES == 8
#define LANE_M(a) (long8)(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7])
#define LANE_W(a) (ulong8)(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7])
#define TO_ARRAY(a, w) vstore8(w, 0, a)
#define LESS(a, b) ((a) < (b))
#define EQUAL(a, b) ((a) == (b))
#define BITS(m) as_ulong8(m)
#define ANY(m) any(m)
#else
#define LANE_M(a) (a[0])
#define LANE_W(a) (a[0])
#define TO_ARRAY(a, w) (a)[0] = (w)
#define LESS(a, b) (-(long)((a) < (b)))
#define EQUAL(a, b) (-(long)((a) == (b)))
#define BITS(m) as_ulong(m)
#define ANY(m) (m)
#endif
