# Arithmetic mod p = 2^256 - C, C = 2^32 + 977, on four little-endian words, any representative below 2^256 in and out: the
# routines of zkfabric-guest-crypto's `portable.rs` (same steps, same bounds, stated there) with everything in registers.
#
# tp holds C from the start of the program on: compiled code uses tp for threads only, and Keccak restores it. gp is free
# for the same kind of reason (the program is linked without gp relaxation). These routines clobber gp, a0..a7 and t0..t6.
# The result may be an operand. Retired instructions, call not counted: product 153, square 114, each subtraction that is folded in 23.

.option push
.option arch, +m, +zba, +zbb

# word += a * b, carry out; x is scratch
.macro start word, carry, a, b, x
  mul \x, \a, \b
  mulhu \carry, \a, \b
  add \word, \word, \x
  sltu \x, \word, \x
  add \carry, \carry, \x
.endm

# word += a * b + carry, carry out; cannot overflow two words
.macro step word, carry, a, b, x
  mul \x, \a, \b
  add \x, \x, \carry
  sltu \carry, \x, \carry
  add \word, \word, \x
  sltu \x, \word, \x
  add \carry, \carry, \x
  mulhu \x, \a, \b
  add \carry, \carry, \x
.endm

# low <- a * b + carry, carry out
.macro next low, carry, a, b, x
  mul \low, \a, \b
  mulhu \x, \a, \b
  add \low, \low, \carry
  sltu \carry, \low, \carry
  add \carry, \carry, \x
.endm

# a4..a7 <- four words at p
.macro load p
  ld a4, 0(\p)
  ld a5, 8(\p)
  ld a6, 16(\p)
  ld a7, 24(\p)
.endm

# t0..t6, gp <- a4..a7 * (four words at a2)
.macro product
  ld a1, 0(a2)
  mul t0, a4, a1
  mulhu t4, a4, a1
  next t1, t4, a5, a1, t5
  next t2, t4, a6, a1, t5
  next t3, t4, a7, a1, t5
  ld a1, 8(a2)
  start t1, t5, a4, a1, t6
  step t2, t5, a5, a1, t6
  step t3, t5, a6, a1, t6
  step t4, t5, a7, a1, t6
  ld a1, 16(a2)
  start t2, t6, a4, a1, gp
  step t3, t6, a5, a1, gp
  step t4, t6, a6, a1, gp
  step t5, t6, a7, a1, gp
  ld a1, 24(a2)
  start t3, gp, a4, a1, a2
  step t4, gp, a5, a1, a2
  step t5, gp, a6, a1, a2
  step t6, gp, a7, a1, a2
.endm

# t0..t6, gp <- (four words at a1)^2: six cross products, doubled, and four squares. The low word of a square is 0, 1 or 4
# mod 8, never all ones, so adding a carry to it cannot overflow.
.macro squared
  load a1
  mul t1, a4, a5
  mulhu a1, a4, a5
  next t2, a1, a4, a6, t3
  mul t3, a4, a7
  mulhu t4, a4, a7
  add t3, t3, a1
  sltu a1, t3, a1
  add t4, t4, a1
  start t3, a1, a5, a6, t5
  mul t5, a5, a7
  add t5, t5, a1
  sltu a1, t5, a1
  add t4, t4, t5
  sltu t5, t4, t5
  add a1, a1, t5
  mulhu t5, a5, a7
  add t5, t5, a1
  mul t6, a6, a7
  add t5, t5, t6
  sltu a1, t5, t6
  mulhu t6, a6, a7
  add t6, t6, a1
  srli gp, t6, 63
  srli a1, t5, 63
  sh1add t6, t6, a1
  srli a1, t4, 63
  sh1add t5, t5, a1
  srli a1, t3, 63
  sh1add t4, t4, a1
  srli a1, t2, 63
  sh1add t3, t3, a1
  srli a1, t1, 63
  sh1add t2, t2, a1
  slli t1, t1, 1
  mul t0, a4, a4
  mulhu a1, a4, a4
  add t1, t1, a1
  sltu a1, t1, a1
  mul a4, a5, a5
  add a4, a4, a1
  add t2, t2, a4
  sltu a1, t2, a4
  mulhu a4, a5, a5
  add a4, a4, a1
  add t3, t3, a4
  sltu a1, t3, a4
  mul a4, a6, a6
  add a4, a4, a1
  add t4, t4, a4
  sltu a1, t4, a4
  mulhu a4, a6, a6
  add a4, a4, a1
  add t5, t5, a4
  sltu a1, t5, a4
  mul a4, a7, a7
  add a4, a4, a1
  add t6, t6, a4
  sltu a1, t6, a4
  mulhu a4, a7, a7
  add a4, a4, a1
  add gp, gp, a4
.endm

# t0..t3 + a1 2^256 <- t0..t6, gp mod p; 0 <= a1 < 2^34
.macro fold
  start t0, a1, t4, tp, a4
  step t1, a1, t5, tp, a4
  step t2, a1, t6, tp, a4
  step t3, a1, gp, tp, a4
.endm

# borrow <- t0..t3 -= a4..a7
.macro subtract borrow
  sltu t4, t0, a4
  sub t0, t0, a4
  sltu t5, t1, a5
  sub t1, t1, a5
  sltu t6, t1, t4
  sub t1, t1, t4
  add t5, t5, t6
  sltu t4, t2, a6
  sub t2, t2, a6
  sltu t6, t2, t5
  sub t2, t2, t5
  add t4, t4, t6
  sltu t5, t3, a7
  sub t3, t3, a7
  sltu t6, t3, t4
  sub t3, t3, t4
  add \borrow, t5, t6
.endm

# t0..t3 + a1 2^256 -= four words at p
.macro minus p
  load \p
  subtract t5
  sub a1, a1, t5
.endm

.macro store
  sd t0, 0(a0)
  sd t1, 8(a0)
  sd t2, 16(a0)
  sd t3, 24(a0)
  ret
.endm

# t0..t3 += a1 C for 0 <= a1 < 2^34 + 4; a second carry, out of word 1, goes to `carry`
.macro top carry
  mul a4, a1, tp
  mulhu a5, a1, tp
  add t0, t0, a4
  sltu a4, t0, a4
  add a5, a5, a4
  add t1, t1, a5
  bltu t1, a5, \carry
.endm

.macro finish
  top .Lfield_carry
  store
.endm

.section .text.field,"ax",@progbits

.globl zkfabric_field_mul               # a0 <- a1 * a2
.type zkfabric_field_mul,@function
zkfabric_field_mul:
  load a1
  product
  fold
  finish

.globl zkfabric_field_mul_sub           # a0 <- a1 * a2 - a3
.type zkfabric_field_mul_sub,@function
zkfabric_field_mul_sub:
  load a1
  product
  fold
  minus a3
  bltz a1, .Lfield_negative
  finish

# a0 <- a hint for a1 / a2; returns 0 if its product with a2 has the words of a1, else 1: not equal, or equal in another form
.globl zkfabric_field_quotient
.type zkfabric_field_quotient,@function
zkfabric_field_quotient:
  mv a3, a0
  li a7, 2                              # HINT
  li a0, 1                              # quotient; a1, a2 are its operands
  ecall
  li a7, 5                              # ADVICE
  ecall
  mv a4, a0
  ecall
  mv a5, a0
  ecall
  mv a6, a0
  ecall
  mv a7, a0
  sd a4, 0(a3)
  sd a5, 8(a3)
  sd a6, 16(a3)
  sd a7, 24(a3)
  mv a3, a1
  product
  fold
  li a0, 1
  top 1f
  ld a4, 0(a3)
  ld a5, 8(a3)
  ld a6, 16(a3)
  ld a7, 24(a3)
  bne t0, a4, 1f
  bne t1, a5, 1f
  bne t2, a6, 1f
  bne t3, a7, 1f
  li a0, 0
1:
  ret

.globl zkfabric_field_square            # a0 <- a1^2
.type zkfabric_field_square,@function
zkfabric_field_square:
  squared
  fold
  finish

.globl zkfabric_field_square_sub2       # a0 <- a1^2 - a2 - a3
.type zkfabric_field_square_sub2,@function
zkfabric_field_square_sub2:
  squared
  fold
  minus a2
  minus a3
  bltz a1, .Lfield_negative
.Lfield_finish:
  finish

.Lfield_store:
  store

.Lfield_carry:                          # a carry out of word 1; 2^256 = C
  addi t2, t2, 1
  bnez t2, .Lfield_store
  addi t3, t3, 1
  bnez t3, .Lfield_store
  add t0, t0, tp
  sltu a4, t0, tp
  add t1, t1, a4
  sltu a4, t1, a4
  add t2, t2, a4
  j .Lfield_store

.Lfield_negative:                       # a1 < 0: adds p = 2^256 - C until it is not
  sltu a4, t0, tp
  sub t0, t0, tp
  sltu a5, t1, a4
  sub t1, t1, a4
  sltu a4, t2, a5
  sub t2, t2, a5
  sltu a5, t3, a4
  sub t3, t3, a4
  sub a1, a1, a5
  addi a1, a1, 1
  bltz a1, .Lfield_negative
  j .Lfield_finish

.option pop
