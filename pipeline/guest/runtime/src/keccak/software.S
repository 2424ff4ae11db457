# Keccak-256 over whole blocks with the 25 lanes in registers: x1..x4, x8..x27 and x31 hold lanes, x5..x7 and x28..x30 (t0..t5)
# are the column parities of theta and the temporaries of chi. Every register but x0 holds data, so what has to survive a
# permutation lives in `keccak_frame`. Nothing can interrupt the program: sp and ra are ordinary registers here.
#
# A round is theta (55 instructions), rho (24 rotations), chi (50), iota (1..3); pi is a renaming: lane (x, y) after the
# round is in the register that lane ((x + 3y) mod 5, x) had before (FIPS 202, section 3.2), so each `round` line below
# permutes the registers of the line before, and after 24 rounds the naming is back where it began.
# 3,170 instructions a permutation; the last round of a message computes the four output lanes only.

.option push
.option arch, +zbb

.macro theta A0,A1,A2,A3,A4,A5,A6,A7,A8,A9,A10,A11,A12,A13,A14,A15,A16,A17,A18,A19,A20,A21,A22,A23,A24
  xor t0, \A0, \A5
  xor t0, t0, \A10
  xor t0, t0, \A15
  xor t0, t0, \A20
  xor t1, \A1, \A6
  xor t1, t1, \A11
  xor t1, t1, \A16
  xor t1, t1, \A21
  xor t2, \A2, \A7
  xor t2, t2, \A12
  xor t2, t2, \A17
  xor t2, t2, \A22
  xor t3, \A3, \A8
  xor t3, t3, \A13
  xor t3, t3, \A18
  xor t3, t3, \A23
  xor t4, \A4, \A9
  xor t4, t4, \A14
  xor t4, t4, \A19
  xor t4, t4, \A24
.endm

# column \n of theta's second half: parity of the column before, rotated parity of the column after, five lanes
.macro column before, after, A, B, C, D, E
  rori t5, \after, 63
  xor t5, t5, \before
  xor \A, \A, t5
  xor \B, \B, t5
  xor \C, \C, t5
  xor \D, \D, t5
  xor \E, \E, t5
.endm

# one row of chi, in place
.macro chi A, B, C, D, E
  andn t0, \C, \B
  andn t1, \D, \C
  andn t2, \E, \D
  andn t3, \A, \E
  andn t4, \B, \A
  xor \A, \A, t0
  xor \B, \B, t1
  xor \C, \C, t2
  xor \D, \D, t3
  xor \E, \E, t4
.endm

# xors the round constant: a 12-bit one directly, the others from a table of words
.macro iota n, small, A
.if \small
  xori \A, \A, \small
.else
  lui t5, %hi(keccak_constants)
  ld t5, %lo(keccak_constants + 8 * \n)(t5)
  xor \A, \A, t5
.endif
.endm

.macro round n, small, A0,A1,A2,A3,A4,A5,A6,A7,A8,A9,A10,A11,A12,A13,A14,A15,A16,A17,A18,A19,A20,A21,A22,A23,A24
  theta \A0,\A1,\A2,\A3,\A4,\A5,\A6,\A7,\A8,\A9,\A10,\A11,\A12,\A13,\A14,\A15,\A16,\A17,\A18,\A19,\A20,\A21,\A22,\A23,\A24
  column t4, t1, \A0, \A5, \A10, \A15, \A20
  column t0, t2, \A1, \A6, \A11, \A16, \A21
  column t1, t3, \A2, \A7, \A12, \A17, \A22
  column t2, t4, \A3, \A8, \A13, \A18, \A23
  column t3, t0, \A4, \A9, \A14, \A19, \A24
  rori \A1, \A1, 63
  rori \A2, \A2, 2
  rori \A3, \A3, 36
  rori \A4, \A4, 37
  rori \A5, \A5, 28
  rori \A6, \A6, 20
  rori \A7, \A7, 58
  rori \A8, \A8, 9
  rori \A9, \A9, 44
  rori \A10, \A10, 61
  rori \A11, \A11, 54
  rori \A12, \A12, 21
  rori \A13, \A13, 39
  rori \A14, \A14, 25
  rori \A15, \A15, 23
  rori \A16, \A16, 19
  rori \A17, \A17, 49
  rori \A18, \A18, 43
  rori \A19, \A19, 56
  rori \A20, \A20, 46
  rori \A21, \A21, 62
  rori \A22, \A22, 3
  rori \A23, \A23, 8
  rori \A24, \A24, 50
  chi \A0, \A6, \A12, \A18, \A24
  chi \A3, \A9, \A10, \A16, \A22
  chi \A1, \A7, \A13, \A19, \A20
  chi \A4, \A5, \A11, \A17, \A23
  chi \A2, \A8, \A14, \A15, \A21
  iota \n, \small, \A0
.endm

# the last round as far as lanes 0..3 of the result need it
.macro last_round A0,A1,A2,A3,A4,A5,A6,A7,A8,A9,A10,A11,A12,A13,A14,A15,A16,A17,A18,A19,A20,A21,A22,A23,A24
  theta \A0,\A1,\A2,\A3,\A4,\A5,\A6,\A7,\A8,\A9,\A10,\A11,\A12,\A13,\A14,\A15,\A16,\A17,\A18,\A19,\A20,\A21,\A22,\A23,\A24
  rori t5, t1, 63
  xor t5, t5, t4
  xor \A0, \A0, t5
  rori t5, t2, 63
  xor t5, t5, t0
  xor \A6, \A6, t5
  rori \A6, \A6, 20
  rori t5, t3, 63
  xor t5, t5, t1
  xor \A12, \A12, t5
  rori \A12, \A12, 21
  rori t5, t4, 63
  xor t5, t5, t2
  xor \A18, \A18, t5
  rori \A18, \A18, 43
  rori t5, t0, 63
  xor t5, t5, t3
  xor \A24, \A24, t5
  rori \A24, \A24, 50
  andn t0, \A12, \A6
  andn t1, \A18, \A12
  andn t2, \A24, \A18
  andn t3, \A0, \A24
  xor t0, t0, \A0
  xor t1, t1, \A6
  xor t2, t2, \A12
  xor t3, t3, \A18
  iota 23, 0, t0
.endm

.section .rodata.keccak,"a",@progbits
.balign 256                         # one %hi for the whole table
keccak_constants:
  .dword 0x0000000000000001
  .dword 0x0000000000008082
  .dword 0x800000000000808a
  .dword 0x8000000080008000
  .dword 0x000000000000808b
  .dword 0x0000000080000001
  .dword 0x8000000080008081
  .dword 0x8000000000008009
  .dword 0x000000000000008a
  .dword 0x0000000000000088
  .dword 0x0000000080008009
  .dword 0x000000008000000a
  .dword 0x000000008000808b
  .dword 0x800000000000008b
  .dword 0x8000000000008089
  .dword 0x8000000000008003
  .dword 0x8000000000008002
  .dword 0x8000000000000080
  .dword 0x000000000000800a
  .dword 0x800000008000000a
  .dword 0x8000000080008081
  .dword 0x8000000000008080
  .dword 0x0000000080000001
  .dword 0x8000000080008008

.section .bss.keccak,"aw",@nobits
.balign 256
keccak_frame:                       # words: block, blocks left after it, last block, output, saved registers
  .zero 256

.section .text.keccak,"ax",@progbits
.globl keccak256_blocks
.type keccak256_blocks,@function
# a0: message, a1: number of whole blocks in it, a2: padded last block, a3: 32 bytes of output
keccak256_blocks:
  lui t0, %hi(keccak_frame)
  addi t0, t0, %lo(keccak_frame)
  sd a2, 16(t0)
  sd a3, 24(t0)
  sd ra, 32(t0)
  sd sp, 40(t0)
  sd gp, 48(t0)
  sd tp, 56(t0)
  sd s0, 64(t0)
  sd s1, 72(t0)
  sd s2, 80(t0)
  sd s3, 88(t0)
  sd s4, 96(t0)
  sd s5, 104(t0)
  sd s6, 112(t0)
  sd s7, 120(t0)
  sd s8, 128(t0)
  sd s9, 136(t0)
  sd s10, 144(t0)
  sd s11, 152(t0)
  mv t1, a0
  addi t2, a1, -1
  bgez t2, 1f
  mv t1, a2
1:
  sd t1, 0(t0)
  sd t2, 8(t0)
  ld ra, 0(t1)
  ld sp, 8(t1)
  ld gp, 16(t1)
  ld tp, 24(t1)
  ld s0, 32(t1)
  ld s1, 40(t1)
  ld a0, 48(t1)
  ld a1, 56(t1)
  ld a2, 64(t1)
  ld a3, 72(t1)
  ld a4, 80(t1)
  ld a5, 88(t1)
  ld a6, 96(t1)
  ld a7, 104(t1)
  ld s2, 112(t1)
  ld s3, 120(t1)
  ld s4, 128(t1)
  li s5, 0
  li s6, 0
  li s7, 0
  li s8, 0
  li s9, 0
  li s10, 0
  li s11, 0
  li t6, 0
.Lkeccak_permute:
  round 0, 1, ra,sp,gp,tp,s0,s1,a0,a1,a2,a3,a4,a5,a6,a7,s2,s3,s4,s5,s6,s7,s8,s9,s10,s11,t6
  round 1, 0, ra,a0,a6,s6,t6,tp,a3,a4,s4,s10,sp,a1,a7,s7,s8,s0,s1,a5,s5,s11,gp,a2,s2,s3,s9
  round 2, 0, ra,a3,a7,s5,s9,s6,s10,sp,s1,s2,a0,a4,s7,s11,gp,t6,tp,a1,a5,s3,a6,s4,s8,s0,a2
  round 3, 0, ra,s10,s7,a5,a2,s5,s2,a0,tp,s8,a3,sp,s11,s3,a6,s9,s6,a4,a1,s0,a7,s1,gp,t6,s4
  round 4, 0, ra,s2,s11,a1,s4,a5,s8,a3,s6,gp,s10,a0,s3,s0,a7,a2,s5,sp,a4,t6,s7,tp,a6,s9,s1
  round 5, 0, ra,s8,s3,a4,s1,a1,gp,s10,s5,a6,s2,a3,s0,t6,s7,s4,a5,a0,sp,s9,s11,s6,a7,a2,tp
  round 6, 0, ra,gp,s0,sp,tp,a4,a6,s2,a5,a7,s8,s10,t6,s9,s11,s1,a1,a3,a0,a2,s3,s5,s7,s4,s6
  round 7, 0, ra,a6,t6,a0,s6,sp,a7,s8,a1,s7,gp,s2,s9,a2,s3,tp,a4,s10,a3,s4,s0,a5,s11,s1,s5
  round 8, 138, ra,a7,s9,a3,s5,a0,s7,gp,a4,s11,a6,s8,a2,s4,s0,s6,sp,s2,s10,s1,t6,a1,s3,tp,a5
  round 9, 136, ra,s7,a2,s10,a5,a3,s11,a6,sp,s3,a7,gp,s4,s1,t6,s5,a0,s8,s2,tp,s9,a4,s0,s6,a1
  round 10, 0, ra,s11,s4,s2,a1,s10,s3,a7,a0,s0,s7,a6,s1,tp,s9,a5,a3,gp,s8,s6,a2,sp,t6,s5,a4
  round 11, 0, ra,s3,s1,s8,a4,s2,s0,s7,a3,t6,s11,a7,tp,s6,a2,a1,s10,a6,gp,s5,s4,a0,s9,a5,sp
  round 12, 0, ra,s0,tp,gp,sp,s8,t6,s11,s10,s9,s3,s7,s6,s5,s4,a4,s2,a7,a6,a5,s1,a3,a2,a1,a0
  round 13, 0, ra,t6,s6,a6,a0,gp,s9,s3,s2,a2,s0,s11,s5,a5,s1,sp,s8,s7,a7,a1,tp,s10,s4,a4,a3
  round 14, 0, ra,s9,s5,a7,a3,a6,a2,s0,s8,s4,t6,s3,a5,a1,tp,a0,gp,s11,s7,a4,s6,s2,s1,sp,s10
  round 15, 0, ra,a2,a5,s7,s10,a7,s4,t6,gp,s1,s9,s0,a1,a4,s6,a3,a6,s3,s11,sp,s5,s8,tp,a0,s2
  round 16, 0, ra,s4,a1,s11,s2,s7,s1,s9,a6,tp,a2,t6,a4,sp,s5,s10,a7,s0,s3,a0,a5,gp,s6,a3,s8
  round 17, 0, ra,s1,a4,s3,s8,s11,tp,a2,a7,s6,s4,s9,sp,a0,a5,s2,s7,t6,s0,a3,a1,a6,s5,s10,gp
  round 18, 0, ra,tp,sp,s0,gp,s3,s6,s4,s7,s5,s1,a2,a0,a3,a1,s8,s11,s9,t6,s10,a4,a7,a5,s2,a6
  round 19, 0, ra,s6,a0,t6,a6,s0,s5,s1,s11,a5,tp,s4,a3,s10,a4,gp,s3,a2,s9,s2,sp,s7,a1,s8,a7
  round 20, 0, ra,s5,a3,s9,a7,t6,a5,tp,s3,a1,s6,s1,s10,s2,sp,a6,s0,s4,a2,s8,a0,s11,a4,gp,s7
  round 21, 0, ra,a5,s10,a2,s7,s9,a1,s6,s0,a4,s5,tp,s2,s8,a0,a7,t6,s1,s4,gp,a3,s3,sp,a6,s11
  round 22, 0, ra,a1,s2,s4,s11,a2,a4,s5,t6,sp,a5,s6,s8,gp,a3,s7,s9,tp,s1,a6,s10,s0,a0,a7,s3
  lui t0, %hi(keccak_frame)
  addi t0, t0, %lo(keccak_frame)
  ld t1, 8(t0)
  bgez t1, .Lkeccak_absorb
  last_round ra,a4,s8,s1,s3,s4,sp,a5,s9,a0,a1,s5,gp,a6,s10,s11,a2,s6,tp,a7,s2,t6,a3,s7,s0
  lui t4, %hi(keccak_frame)
  addi t4, t4, %lo(keccak_frame)
  ld t5, 24(t4)
  sd t0, 0(t5)
  sd t1, 8(t5)
  sd t2, 16(t5)
  sd t3, 24(t5)
  ld ra, 32(t4)
  ld sp, 40(t4)
  ld gp, 48(t4)
  ld tp, 56(t4)
  ld s0, 64(t4)
  ld s1, 72(t4)
  ld s2, 80(t4)
  ld s3, 88(t4)
  ld s4, 96(t4)
  ld s5, 104(t4)
  ld s6, 112(t4)
  ld s7, 120(t4)
  ld s8, 128(t4)
  ld s9, 136(t4)
  ld s10, 144(t4)
  ld s11, 152(t4)
  ret
.Lkeccak_absorb:
  round 23, 0, ra,a4,s8,s1,s3,s4,sp,a5,s9,a0,a1,s5,gp,a6,s10,s11,a2,s6,tp,a7,s2,t6,a3,s7,s0
  lui t0, %hi(keccak_frame)
  addi t0, t0, %lo(keccak_frame)
  ld t2, 8(t0)
  beqz t2, 2f                       # none left: the padded block
  ld t1, 0(t0)
  addi t1, t1, 136
  j 3f
2:
  ld t1, 16(t0)
3:
  addi t2, t2, -1
  sd t1, 0(t0)
  sd t2, 8(t0)
  ld t2, 0(t1)
  ld t3, 8(t1)
  ld t4, 16(t1)
  ld t5, 24(t1)
  xor ra, ra, t2
  xor sp, sp, t3
  xor gp, gp, t4
  xor tp, tp, t5
  ld t2, 32(t1)
  ld t3, 40(t1)
  ld t4, 48(t1)
  ld t5, 56(t1)
  xor s0, s0, t2
  xor s1, s1, t3
  xor a0, a0, t4
  xor a1, a1, t5
  ld t2, 64(t1)
  ld t3, 72(t1)
  ld t4, 80(t1)
  ld t5, 88(t1)
  xor a2, a2, t2
  xor a3, a3, t3
  xor a4, a4, t4
  xor a5, a5, t5
  ld t2, 96(t1)
  ld t3, 104(t1)
  ld t4, 112(t1)
  ld t5, 120(t1)
  xor a6, a6, t2
  xor a7, a7, t3
  xor s2, s2, t4
  xor s3, s3, t5
  ld t2, 128(t1)
  xor s4, s4, t2
  j .Lkeccak_permute

.option pop
