// zkfabric inverter field=fq
// inverse modulo a prime of BN254 (Montgomery), by division steps, one a clock
// latency 592 cycles, interval 592 cycles; one clock, synchronous reset where there is one
// hdl/blocks/src/inverter/theory_of_operation.md
// generated: cargo xtask rtl --write

module inverter_fq_g_sum (
    input wire [256:0] a,
    input wire [256:0] b,
    input wire carry,
    output wire [256:0] sum
);
    localparam [65:0] one = 66'h1;
    wire [65:0] low = (({2'h0, a[63:0]} << 1) | one) + (({2'h0, b[63:0]} << 1) | {65'h0, carry});
    wire into_second = low[65];
    wire [65:0] t1 = {2'h0, b[127:64]} << 1;
    wire [65:0] t2 = {2'h0, a[127:64]} << 1;
    wire [65:0] second_more = (t2 | one) + (t1 | one);
    wire [65:0] second = t2 + t1;
    wire [63:0] second_sum = into_second ? second_more[64:1] :
        second[64:1];
    wire into_third = second[65] | (second_more[65] & into_second);
    wire [65:0] t3 = {2'h0, b[191:128]} << 1;
    wire [65:0] t4 = {2'h0, a[191:128]} << 1;
    wire [65:0] third_more = (t4 | one) + (t3 | one);
    wire [65:0] third = t4 + t3;
    wire [63:0] third_sum = into_third ? third_more[64:1] :
        third[64:1];
    wire into_top = third[65] | (third_more[65] & into_third);
    wire [65:0] t5 = {1'h0, b[256:192]} << 1;
    wire [65:0] t6 = {1'h0, a[256:192]} << 1;
    wire [65:0] top_more = (t6 | one) + (t5 | one);
    wire [65:0] top = t6 + t5;
    wire [64:0] top_sum = into_top ? top_more[65:1] :
        top[65:1];
    assign sum = ({192'h0, top_sum} << 192) | ({193'h0, third_sum} << 128) | ({193'h0, second_sum} << 64) | {193'h0, low[64:1]};
    wire unused = &{1'b0, low[0], second[0], second_more[0], third[0], third_more[0], top[0], top_more[0]};
endmodule

module inverter_fq (
    input wire clock,
    input wire reset,
    input wire start,
    input wire [253:0] a,
    output wire ready,
    output wire done,
    output wire [253:0] inverse
);
    localparam [1:0] State_Finish = 2'h2;
    localparam [1:0] State_Idle = 2'h0;
    localparam [1:0] State_Step = 2'h1;
    localparam [256:0] minus_modulus = 257'h1cf9bb18d1ece5fd647afba497e7ea7a2687e956e978e3572c3df73e9278302b9;
    localparam [256:0] modulus = 257'h30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47;
    localparam [256:0] radix_square = 257'h6d89f71cab8351f47ab1eff0a417ff6b5e71911d44501fbf32cfc5b538afa89;
    localparam [256:0] sign = 257'h10000000000000000000000000000000000000000000000000000000000000000;
    localparam [10:0] start_zeta = 11'h7ff;
    localparam [9:0] step_count = 10'h24e;
    reg [1:0] state_q;
    reg finished_q;
    reg [9:0] steps_q;
    reg [10:0] zeta_q;
    reg [256:0] f_q;
    reg [256:0] g_q;
    reg [256:0] d_q;
    reg [256:0] e_q;
    reg [253:0] result_q;
    wire [256:0] g_sum_sum;
    wire [256:0] e_sum_sum;
    wire [256:0] final_sum_sum;
    assign ready = state_q == State_Idle;
    assign done = finished_q;
    assign inverse = result_q;
    wire t1 = state_q == State_Step;
    wire [1:0] state_d = ready ? (start ? State_Step : state_q) :
        t1 ? ((steps_q == 10'h1) ? State_Finish : state_q) :
        State_Idle;
    wire finished_d = ready ? 1'h0 :
        ~t1;
    wire [9:0] steps_d = ready ? (start ? step_count : steps_q) :
        t1 ? (steps_q - 10'h1) :
        steps_q;
    wire odd = g_q[0];
    wire swap = odd & zeta_q[10];
    wire [10:0] zeta_d = ready ? (start ? start_zeta : zeta_q) :
        t1 ? (swap ? (~zeta_q - 11'h1) : (zeta_q - 11'h1)) :
        zeta_q;
    wire t2 = t1 & swap;
    wire [256:0] f_d = ready ? (start ? modulus : f_q) :
        t2 ? g_q :
        f_q;
    wire [256:0] g_d = ready ? (start ? {3'h0, a} : g_q) :
        t1 ? ((g_sum_sum >> 1) | (g_sum_sum & sign)) :
        g_q;
    wire [256:0] d_d = ready ? (start ? 257'h0 : d_q) :
        t2 ? e_q :
        d_q;
    wire [256:0] e_d = ready ? (start ? radix_square : e_q) :
        t1 ? ((e_sum_sum >> 1) | (e_sum_sum & sign)) :
        e_q;
    wire [253:0] result_d = (ready | t1) ? result_q :
        final_sum_sum[253:0];
    wire [256:0] multiple_of_f = swap ? ~f_q :
        odd ? f_q :
        257'h0;
    wire unpaired = e_q[0] ^ (odd & d_q[0]);
    wire [256:0] multiple_of_p = unpaired ? (e_q[256] ? modulus : minus_modulus) :
        257'h0;
    wire [256:0] multiple_of_d = swap ? ~d_q :
        odd ? d_q :
        257'h0;
    wire [256:0] e_sum_a = e_q ^ multiple_of_d ^ multiple_of_p;
    wire [256:0] e_sum_b = ((e_q & multiple_of_d) | (e_q & multiple_of_p) | (multiple_of_d & multiple_of_p)) << 1;
    wire opposite = f_q[256];
    wire [256:0] final_sum_a = opposite ? ~d_q :
        d_q;
    wire [256:0] final_sum_b = (opposite ^ d_q[256]) ? modulus :
        257'h0;
    initial begin
        state_q = 2'h0;
        finished_q = 1'h0;
        steps_q = 10'h0;
        zeta_q = 11'h0;
        f_q = 257'h0;
        g_q = 257'h0;
        d_q = 257'h0;
        e_q = 257'h0;
        result_q = 254'h0;
    end
    always @(posedge clock) begin
        steps_q <= steps_d;
        zeta_q <= zeta_d;
        f_q <= f_d;
        g_q <= g_d;
        d_q <= d_d;
        e_q <= e_d;
        result_q <= result_d;
    end
    always @(posedge clock)
        if (reset) begin
            state_q <= 2'h0;
            finished_q <= 1'h0;
        end else begin
            state_q <= state_d;
            finished_q <= finished_d;
        end
    inverter_fq_g_sum g_sum (
        .a(g_q),
        .b(multiple_of_f),
        .carry(swap),
        .sum(g_sum_sum)
    );
    inverter_fq_g_sum e_sum (
        .a(e_sum_a),
        .b(e_sum_b),
        .carry(swap),
        .sum(e_sum_sum)
    );
    inverter_fq_g_sum final_sum (
        .a(final_sum_a),
        .b(final_sum_b),
        .carry(opposite),
        .sum(final_sum_sum)
    );
    wire unused = &{1'b0, final_sum_sum[256:254]};
endmodule
