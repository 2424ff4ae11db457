// zkfabric msm windows=32 adder=affine
// buckets of a multi-scalar multiplication, one addition a clock; cycles are those of one point times 1
// latency 24807 cycles, interval 28836 cycles; one clock, synchronous reset where there is one
// hdl/blocks/src/msm/theory_of_operation.md
// generated: cargo xtask rtl --write

module msm_32_affine_recoder (
    input wire clock,
    input wire [253:0] scalar,
    input wire [253:0] x,
    input wire [253:0] y,
    input wire [3:0] part,
    input wire valid,
    output wire [63:0] pending,
    output wire [254:0] digits,
    output wire [253:0] x_out,
    output wire [253:0] y_out,
    output wire valid_out
);
    msm_recoder_32 pipeline (
      .clock(clock),
      .scalar(scalar),
      .x(x),
      .y(y),
      .part(part),
      .valid(valid),
      .pending(pending),
      .digits(digits),
      .x_out(x_out),
      .y_out(y_out),
      .valid_out(valid_out)
    );
endmodule

module msm_32_affine_points_memory (
    input wire clock,
    input wire read_enable,
    input wire [4:0] read_address,
    output reg [826:0] read_data,
    input wire write_enable,
    input wire [4:0] write_address,
    input wire [826:0] write_data
);
    reg [826:0] mem [0:31];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 31; i = i + 1) mem[i] = 827'h0;
    `endif
    initial read_data = 827'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module msm_32_affine_points (
    input wire clock,
    input wire reset,
    input wire [826:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [826:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [5:0] count
);
    localparam [5:0] full = 6'h20;
    wire [826:0] memory_read_data;
    reg [4:0] read_q = 5'h0;
    reg [4:0] write_q = 5'h0;
    reg [5:0] held_q = 6'h0;
    reg valid_q = 1'h0;
    assign i_ready = held_q != full;
    assign o_data = memory_read_data;
    assign o_valid = valid_q;
    assign count = held_q + {5'h0, valid_q};
    wire t1 = ~valid_q | o_ready;
    wire give = t1 & (held_q != 6'h0);
    wire take = i_valid & i_ready;
    wire [4:0] read_d = give ? (read_q + 5'h1) :
        read_q;
    wire [4:0] write_d = take ? (write_q + 5'h1) :
        write_q;
    wire [5:0] held_d = (take & ~give) ? (held_q + 6'h1) :
        (~take & give) ? (held_q - 6'h1) :
        held_q;
    wire valid_d = t1 ? give :
        valid_q;
    always @(posedge clock)
        if (reset) begin
            read_q <= 5'h0;
            write_q <= 5'h0;
            held_q <= 6'h0;
            valid_q <= 1'h0;
        end else begin
            read_q <= read_d;
            write_q <= write_d;
            held_q <= held_d;
            valid_q <= valid_d;
        end
    msm_32_affine_points_memory memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule

module msm_32_affine_selector (
    input wire clock,
    input wire [63:0] window,
    input wire [254:0] digits,
    output wire [19:0] address,
    output wire negative
);
    msm_selector_32 pipeline (
      .clock(clock),
      .window(window),
      .digits(digits),
      .address(address),
      .negative(negative)
    );
endmodule

module msm_32_affine_accumulator_waiting_memory (
    input wire clock,
    input wire read_enable,
    input wire [8:0] read_address,
    output reg [544:0] read_data,
    input wire write_enable,
    input wire [8:0] write_address,
    input wire [544:0] write_data
);
    reg [544:0] mem [0:511];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 511; i = i + 1) mem[i] = 545'h0;
    `endif
    initial read_data = 545'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module msm_32_affine_accumulator_waiting (
    input wire clock,
    input wire reset,
    input wire [544:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [544:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [9:0] count
);
    localparam [9:0] full = 10'h200;
    wire [544:0] memory_read_data;
    reg [8:0] read_q = 9'h0;
    reg [8:0] write_q = 9'h0;
    reg [9:0] held_q = 10'h0;
    reg valid_q = 1'h0;
    assign i_ready = held_q != full;
    assign o_data = memory_read_data;
    assign o_valid = valid_q;
    assign count = held_q + {9'h0, valid_q};
    wire t1 = ~valid_q | o_ready;
    wire give = t1 & (held_q != 10'h0);
    wire take = i_valid & i_ready;
    wire [8:0] read_d = give ? (read_q + 9'h1) :
        read_q;
    wire [8:0] write_d = take ? (write_q + 9'h1) :
        write_q;
    wire [9:0] held_d = (take & ~give) ? (held_q + 10'h1) :
        (~take & give) ? (held_q - 10'h1) :
        held_q;
    wire valid_d = t1 ? give :
        valid_q;
    always @(posedge clock)
        if (reset) begin
            read_q <= 9'h0;
            write_q <= 9'h0;
            held_q <= 10'h0;
            valid_q <= 1'h0;
        end else begin
            read_q <= read_d;
            write_q <= write_d;
            held_q <= held_d;
            valid_q <= valid_d;
        end
    msm_32_affine_accumulator_waiting_memory memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule

module msm_32_affine_accumulator_issued_bits (
    input wire clock,
    input wire read_enable,
    input wire [11:0] read_address,
    output reg read_data,
    input wire write_enable,
    input wire [11:0] write_address,
    input wire write_data
);
    reg mem [0:4031];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 4031; i = i + 1) mem[i] = 1'h0;
    `endif
    initial read_data = 1'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module msm_32_affine_accumulator_buckets (
    input wire clock,
    input wire read_enable,
    input wire [11:0] read_address,
    input wire [11:0] pair_address,
    output reg [508:0] read_data,
    output reg [508:0] pair_data,
    input wire write_enable,
    input wire [11:0] write_address,
    input wire [508:0] write_data
);
    (* ram_style = "ultra", cascade_height = 1 *)
    reg [508:0] even [0:2015];
    (* ram_style = "ultra", cascade_height = 1 *)
    reg [508:0] odd [0:2015];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 2015; i = i + 1) begin
            even[i] = 509'h0;
            odd[i] = 509'h0;
        end
    `endif
    // The bank of an address is its parity, its place there the other bits.
    wire read_odd = ^read_address;
    wire write_odd = ^write_address;
    wire [10:0] even_address = read_odd ? pair_address[11:1] : read_address[11:1];
    wire [10:0] odd_address = read_odd ? read_address[11:1] : pair_address[11:1];
    // A register before the blocks of RAM.
    reg enabled;
    initial enabled = 0;
    reg odd_first;
    initial odd_first = 0;
    reg [10:0] even_place;
    initial even_place = 0;
    reg [10:0] odd_place;
    initial odd_place = 0;
    reg even_written;
    initial even_written = 0;
    reg odd_written;
    initial odd_written = 0;
    reg [10:0] written_place;
    initial written_place = 0;
    reg [508:0] written;
    initial written = 0;
    reg [508:0] even_data;
    reg [508:0] odd_data;
    reg swapped;
    initial even_data = 509'h0;
    initial odd_data = 509'h0;
    initial swapped = 1'h0;
    reg [508:0] even_2;
    reg [508:0] odd_2;
    reg swapped_2;
    initial even_2 = 509'h0;
    initial odd_2 = 509'h0;
    initial swapped_2 = 1'h0;
    reg loaded_2;
    initial loaded_2 = 1'h0;
    always @(posedge clock) begin
        enabled <= read_enable;
        odd_first <= read_odd;
        even_place <= even_address;
        odd_place <= odd_address;
        even_written <= write_enable & ~write_odd;
        odd_written <= write_enable & write_odd;
        written_place <= write_address[11:1];
        written <= write_data;
        if (enabled) even_data <= even[even_place];
        if (enabled) odd_data <= odd[odd_place];
        if (enabled) swapped <= odd_first;
        if (even_written) even[written_place] <= written;
        if (odd_written) odd[written_place] <= written;
        loaded_2 <= enabled;
        if (loaded_2) even_2 <= even_data;
        if (loaded_2) odd_2 <= odd_data;
        if (loaded_2) swapped_2 <= swapped;
    end
    always @* read_data = swapped_2 ? odd_2 : even_2;
    always @* pair_data = swapped_2 ? even_2 : odd_2;
    wire unused = &{1'b0, pair_address[0]};
endmodule

module msm_32_affine_accumulator_way (
    input wire clock,
    input wire [544:0] d,
    output wire [544:0] q
);
    reg [544:0] stage_1;
    initial stage_1 = 545'h0;
    reg [544:0] stage_2;
    initial stage_2 = 545'h0;
    always @(posedge clock) begin
        stage_1 <= d;
        stage_2 <= stage_1;
    end
    assign q = stage_2;
endmodule

module msm_32_affine_accumulator_bucket_crossing (
    input wire clock,
    input wire [508:0] d,
    output wire [508:0] q
);
    (* USER_SLL_REG = "TRUE", shreg_extract = "no" *) reg [508:0] stage_1;
    initial stage_1 = 509'h0;
    (* USER_SLL_REG = "TRUE", shreg_extract = "no" *) reg [508:0] stage_2;
    initial stage_2 = 509'h0;
    always @(posedge clock) begin
        stage_1 <= d;
        stage_2 <= stage_1;
    end
    assign q = stage_2;
endmodule

module msm_32_affine_accumulator_beside_crossing (
    input wire clock,
    input wire [22:0] d,
    output wire [22:0] q
);
    (* USER_SLL_REG = "TRUE", shreg_extract = "no" *) reg [22:0] stage_1;
    initial stage_1 = 23'h0;
    (* USER_SLL_REG = "TRUE", shreg_extract = "no" *) reg [22:0] stage_2;
    initial stage_2 = 23'h0;
    always @(posedge clock) begin
        stage_1 <= d;
        stage_2 <= stage_1;
    end
    assign q = stage_2;
endmodule

module msm_32_affine_accumulator_adder_affine_operands (
    input wire clock,
    input wire [508:0] bucket,
    input wire [253:0] x,
    input wire [253:0] y,
    input wire other,
    input wire negative,
    input wire [21:0] tag,
    output wire [253:0] denominator,
    output wire [785:0] waiting,
    output wire doubled,
    output wire [253:0] rise
);
    affine_adder_operands pipeline (
      .clock(clock),
      .bucket(bucket),
      .x(x),
      .y(y),
      .other(other),
      .negative(negative),
      .tag(tag),
      .denominator(denominator),
      .waiting(waiting),
      .doubled(doubled),
      .rise(rise)
    );
endmodule

module msm_32_affine_accumulator_adder_affine_inverter_rows (
    input wire clock,
    input wire enable,
    input wire [7:0] address,
    output reg [63:0] data
);
    reg [63:0] mem [0:255];
    initial begin
        mem[0] = 64'h66803d0010011;
        mem[1] = 64'h75403c03b03f8;
        mem[2] = 64'h6e003b0010011;
        mem[3] = 64'h75403a03a03c0;
        mem[4] = 64'h5e80490010011;
        mem[5] = 64'h75403c0510718;
        mem[6] = 64'h6e003f0010019;
        mem[7] = 64'h75403a03a03c0;
        mem[8] = 64'h6680450010019;
        mem[9] = 64'h75403c03b03f8;
        mem[10] = 64'h6e003b0010011;
        mem[11] = 64'h75403a03a03c0;
        mem[12] = 64'h4880610010011;
        mem[13] = 64'h75403c03d0458;
        mem[14] = 64'h6e003f0010019;
        mem[15] = 64'h75403a03a03c0;
        mem[16] = 64'h66803d0010011;
        mem[17] = 64'h75403c03b03f8;
        mem[18] = 64'h6e003b0010011;
        mem[19] = 64'h75403a03a03c0;
        mem[20] = 64'h5e80590010019;
        mem[21] = 64'h75403c0490598;
        mem[22] = 64'h6e003f0010019;
        mem[23] = 64'h75403a03a03c0;
        mem[24] = 64'h6680450010019;
        mem[25] = 64'h75403c03b03f8;
        mem[26] = 64'h6e003b0010011;
        mem[27] = 64'h75403a03a03c0;
        mem[28] = 64'h5480510010011;
        mem[29] = 64'h75403c03d045a;
        mem[30] = 64'h6e003f0010019;
        mem[31] = 64'h75403a03a03c0;
        mem[32] = 64'h66803d0010011;
        mem[33] = 64'h75403c03b03f8;
        mem[34] = 64'h6e003b0010011;
        mem[35] = 64'h75403a03a03c0;
        mem[36] = 64'h5e80490010011;
        mem[37] = 64'h75403c0610a18;
        mem[38] = 64'h6e003f0010019;
        mem[39] = 64'h75403a03a03c0;
        mem[40] = 64'h6680450010019;
        mem[41] = 64'h75403c03b03f8;
        mem[42] = 64'h6e003b0010011;
        mem[43] = 64'h75403a03a03c0;
        mem[44] = 64'h3880c10010019;
        mem[45] = 64'h75403c03d0458;
        mem[46] = 64'h6e003f0010019;
        mem[47] = 64'h75403a03a03c0;
        mem[48] = 64'h66803d0010011;
        mem[49] = 64'h75403c03b03f8;
        mem[50] = 64'h6e003b0010011;
        mem[51] = 64'h75403a03a03c0;
        mem[52] = 64'h5e80590010019;
        mem[53] = 64'h75403c0490598;
        mem[54] = 64'h6e003f0010019;
        mem[55] = 64'h75403a03a03c0;
        mem[56] = 64'h6680450010019;
        mem[57] = 64'h75403c03b03f8;
        mem[58] = 64'h6e003b0010011;
        mem[59] = 64'h75403a03a03c0;
        mem[60] = 64'h5480710010019;
        mem[61] = 64'h75403c03d0458;
        mem[62] = 64'h6e003f0010019;
        mem[63] = 64'h75403a03a03c0;
        mem[64] = 64'h66803d0010011;
        mem[65] = 64'h75403c03b03f8;
        mem[66] = 64'h6e003b0010011;
        mem[67] = 64'h75403a03a03c0;
        mem[68] = 64'h5e80490010011;
        mem[69] = 64'h75403c0510718;
        mem[70] = 64'h6e003f0010019;
        mem[71] = 64'h75403a03a03c0;
        mem[72] = 64'h6680450010019;
        mem[73] = 64'h75403c03b03f8;
        mem[74] = 64'h6e003b0010011;
        mem[75] = 64'h75403a03a03c0;
        mem[76] = 64'h4880a10010019;
        mem[77] = 64'h75403c03d0458;
        mem[78] = 64'h6e003f0010019;
        mem[79] = 64'h75403a03a03c0;
        mem[80] = 64'h66803d0010011;
        mem[81] = 64'h75403c03b03f8;
        mem[82] = 64'h6e003b0010011;
        mem[83] = 64'h75403a03a03c0;
        mem[84] = 64'h5e80590010019;
        mem[85] = 64'h75403c0490598;
        mem[86] = 64'h6e003f0010019;
        mem[87] = 64'h75403a03a03c0;
        mem[88] = 64'h6680450010019;
        mem[89] = 64'h75403c03b03f8;
        mem[90] = 64'h6e003b0010011;
        mem[91] = 64'h75403a03a03c0;
        mem[92] = 64'h5480510010011;
        mem[93] = 64'h75403c03d0458;
        mem[94] = 64'h6e003f0010019;
        mem[95] = 64'h75403a03a03c0;
        mem[96] = 64'h66803d0010011;
        mem[97] = 64'h75403c03b03f8;
        mem[98] = 64'h6e003b0010011;
        mem[99] = 64'h75403a03a03c0;
        mem[100] = 64'h5e80490010011;
        mem[101] = 64'h75403c0010018;
        mem[102] = 64'h6e003f0010019;
        mem[103] = 64'h75403a03a03c0;
        mem[104] = 64'h6680450010019;
        mem[105] = 64'h75403c03b03f8;
        mem[106] = 64'h6e003b0010011;
        mem[107] = 64'h75403a03a03c0;
        mem[108] = 64'h2880010010015;
        mem[109] = 64'h75403c03d0458;
        mem[110] = 64'h6e003f0010019;
        mem[111] = 64'h75403a03a03c0;
        mem[112] = 64'h66803d0010011;
        mem[113] = 64'h75403c03b03f8;
        mem[114] = 64'h6e003b0010011;
        mem[115] = 64'h75403a03a03c0;
        mem[116] = 64'h5e80590010019;
        mem[117] = 64'h75403c0490598;
        mem[118] = 64'h6e003f0010019;
        mem[119] = 64'h75403a03a03c0;
        mem[120] = 64'h6680450010019;
        mem[121] = 64'h75403c03b03f8;
        mem[122] = 64'h6e003b0010011;
        mem[123] = 64'h75403a03a03c0;
        mem[124] = 64'h5480710010019;
        mem[125] = 64'h75403c03d0458;
        mem[126] = 64'h6e003f0010019;
        mem[127] = 64'h75403a03a03c0;
        mem[128] = 64'h66803d0010011;
        mem[129] = 64'h75403c03b03f8;
        mem[130] = 64'h6e003b0010011;
        mem[131] = 64'h75403a03a03c0;
        mem[132] = 64'h5e80490010011;
        mem[133] = 64'h75403c0510718;
        mem[134] = 64'h6e003f0010019;
        mem[135] = 64'h75403a03a03c0;
        mem[136] = 64'h6680450010019;
        mem[137] = 64'h75403c03b03f8;
        mem[138] = 64'h6e003b0010011;
        mem[139] = 64'h75403a03a03c0;
        mem[140] = 64'h4880610010011;
        mem[141] = 64'h75403c03d0458;
        mem[142] = 64'h6e003f0010019;
        mem[143] = 64'h75403a03a03c0;
        mem[144] = 64'h66803d0010011;
        mem[145] = 64'h75403c03b03f8;
        mem[146] = 64'h6e003b0010011;
        mem[147] = 64'h75403a03a03c0;
        mem[148] = 64'h5e80590010019;
        mem[149] = 64'h75403c0490598;
        mem[150] = 64'h6e003f0010019;
        mem[151] = 64'h75403a03a03c0;
        mem[152] = 64'h6680450010019;
        mem[153] = 64'h75403c03b03f8;
        mem[154] = 64'h6e003b0010011;
        mem[155] = 64'h75403a03a03c0;
        mem[156] = 64'h5480510010011;
        mem[157] = 64'h75403c03d0458;
        mem[158] = 64'h6e003f0010019;
        mem[159] = 64'h75403a03a03c0;
        mem[160] = 64'h66803d0010011;
        mem[161] = 64'h75403c03b03f8;
        mem[162] = 64'h6e003b0010011;
        mem[163] = 64'h75403a03a03c0;
        mem[164] = 64'h5e80490010011;
        mem[165] = 64'h75403c0610a18;
        mem[166] = 64'h6e003f0010019;
        mem[167] = 64'h75403a03a03c0;
        mem[168] = 64'h6680450010019;
        mem[169] = 64'h75403c03b03f8;
        mem[170] = 64'h6e003b0010011;
        mem[171] = 64'h75403a03a03c0;
        mem[172] = 64'h3880410010011;
        mem[173] = 64'h75403c03d0458;
        mem[174] = 64'h6e003f0010019;
        mem[175] = 64'h75403a03a03c0;
        mem[176] = 64'h66803d0010011;
        mem[177] = 64'h75403c03b03f8;
        mem[178] = 64'h6e003b0010011;
        mem[179] = 64'h75403a03a03c0;
        mem[180] = 64'h5e80590010019;
        mem[181] = 64'h75403c0490598;
        mem[182] = 64'h6e003f0010019;
        mem[183] = 64'h75403a03a03c0;
        mem[184] = 64'h6680450010019;
        mem[185] = 64'h75403c03b03f8;
        mem[186] = 64'h6e003b0010011;
        mem[187] = 64'h75403a03a03c0;
        mem[188] = 64'h5480710010019;
        mem[189] = 64'h75403c03d0458;
        mem[190] = 64'h6e003f0010019;
        mem[191] = 64'h75403a03a03c0;
        mem[192] = 64'h66803d0010011;
        mem[193] = 64'h75403c03b03f8;
        mem[194] = 64'h6e003b0010011;
        mem[195] = 64'h75403a03a03c0;
        mem[196] = 64'h5e80490010011;
        mem[197] = 64'h75403c0510718;
        mem[198] = 64'h6e003f0010019;
        mem[199] = 64'h75403a03a03c0;
        mem[200] = 64'h6680450010019;
        mem[201] = 64'h75403c03b03f8;
        mem[202] = 64'h6e003b0010011;
        mem[203] = 64'h75403a03a03c0;
        mem[204] = 64'h4880a10010019;
        mem[205] = 64'h75403c03d0458;
        mem[206] = 64'h6e003f0010019;
        mem[207] = 64'h75403a03a03c0;
        mem[208] = 64'h66803d0010011;
        mem[209] = 64'h75403c03b03f8;
        mem[210] = 64'h6e003b0010011;
        mem[211] = 64'h75403a03a03c0;
        mem[212] = 64'h5e80590010019;
        mem[213] = 64'h75403c0490598;
        mem[214] = 64'h6e003f0010019;
        mem[215] = 64'h75403a03a03c0;
        mem[216] = 64'h6680450010019;
        mem[217] = 64'h75403c03b03f8;
        mem[218] = 64'h6e003b0010011;
        mem[219] = 64'h75403a03a03c0;
        mem[220] = 64'h5480510010011;
        mem[221] = 64'h75403c03d0458;
        mem[222] = 64'h6e003f0010019;
        mem[223] = 64'h75403a03a03c0;
        mem[224] = 64'h66803d0010011;
        mem[225] = 64'h75403c03b03f8;
        mem[226] = 64'h6e003b0010011;
        mem[227] = 64'h75403a03a03c0;
        mem[228] = 64'h5e80490010011;
        mem[229] = 64'h75403c0410c18;
        mem[230] = 64'h6e003f0010019;
        mem[231] = 64'h75403a03a03c0;
        mem[232] = 64'h6680450010019;
        mem[233] = 64'h75403c03b03f8;
        mem[234] = 64'h6e003b0010011;
        mem[235] = 64'h75403a03a03c0;
        mem[236] = 64'h10010010011;
        mem[237] = 64'h75403c03d0458;
        mem[238] = 64'h6e003f0010019;
        mem[239] = 64'h75403a03a03c0;
        mem[240] = 64'h66803d0010011;
        mem[241] = 64'h75403c03b03f8;
        mem[242] = 64'h6e003b0010011;
        mem[243] = 64'h75403a03a03c0;
        mem[244] = 64'h5e80590010019;
        mem[245] = 64'h75403c0490598;
        mem[246] = 64'h6e003f0010019;
        mem[247] = 64'h75403a03a03c0;
        mem[248] = 64'h6680450010019;
        mem[249] = 64'h75403c03b03f8;
        mem[250] = 64'h6e003b0010011;
        mem[251] = 64'h75403a03a03c0;
        mem[252] = 64'h5480710010019;
        mem[253] = 64'h75403c03d0458;
        mem[254] = 64'h6e003f0010019;
        mem[255] = 64'h75403a03a03c0;
    end
    initial data = 64'h0;
    always @(posedge clock)
        if (enable) data <= mem[address];
endmodule

module msm_32_affine_accumulator_adder_affine_inverter_lefts (
    input wire clock,
    input wire read_enable,
    input wire [7:0] read_address,
    output reg [253:0] read_data,
    input wire write_enable,
    input wire [7:0] write_address,
    input wire [253:0] write_data
);
    reg [253:0] mem [0:255];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 255; i = i + 1) mem[i] = 254'h0;
    `endif
    initial read_data = 254'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module msm_32_affine_accumulator_adder_affine_inverter_upward (
    input wire clock,
    input wire [253:0] a,
    input wire [253:0] b,
    output wire [253:0] product
);
    montgomery_fq_k2_c4_w64_t pipeline (
      .clock(clock),
      .a(a),
      .b(b),
      .product(product)
    );
endmodule

module msm_32_affine_accumulator_adder_affine_inverter_inverters_g_sum (
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

module msm_32_affine_accumulator_adder_affine_inverter_inverters (
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
    reg [1:0] state_q = 2'h0;
    reg finished_q = 1'h0;
    reg [9:0] steps_q = 10'h0;
    reg [10:0] zeta_q = 11'h0;
    reg [256:0] f_q = 257'h0;
    reg [256:0] g_q = 257'h0;
    reg [256:0] d_q = 257'h0;
    reg [256:0] e_q = 257'h0;
    reg [253:0] result_q = 254'h0;
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
    msm_32_affine_accumulator_adder_affine_inverter_inverters_g_sum g_sum (
        .a(g_q),
        .b(multiple_of_f),
        .carry(swap),
        .sum(g_sum_sum)
    );
    msm_32_affine_accumulator_adder_affine_inverter_inverters_g_sum e_sum (
        .a(e_sum_a),
        .b(e_sum_b),
        .carry(swap),
        .sum(e_sum_sum)
    );
    msm_32_affine_accumulator_adder_affine_inverter_inverters_g_sum final_sum (
        .a(final_sum_a),
        .b(final_sum_b),
        .carry(opposite),
        .sum(final_sum_sum)
    );
    wire unused = &{1'b0, final_sum_sum[256:254]};
endmodule

module msm_32_affine_accumulator_adder_affine_inverter_pairs (
    input wire clock,
    input wire read_enable,
    input wire [10:0] read_address,
    output reg [507:0] read_data,
    input wire write_enable,
    input wire [10:0] write_address,
    input wire [507:0] write_data
);
    (* ram_style = "ultra" *)
    reg [507:0] mem [0:2047];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 2047; i = i + 1) mem[i] = 508'h0;
    `endif
    initial read_data = 508'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module msm_32_affine_accumulator_adder_affine_inverter (
    input wire clock,
    input wire [253:0] a,
    output wire [253:0] inverse
);
    localparam even = 1'h1;
    localparam [3:0] last_place = 4'h2;
    localparam [10:0] operand_cycles = 11'h3;
    localparam [3:0] places_0 = 4'h0;
    localparam [3:0] places_1 = 4'h1;
    localparam [3:0] places_2 = 4'h2;
    localparam [7:0] product_cycles = 8'h39;
    reg [10:0] now_q = 11'h0;
    wire [63:0] rows_data;
    reg [3:0] late_row_q = 4'h0;
    reg [253:0] number_q = 254'h0;
    reg [253:0] number_before_q = 254'h0;
    wire [253:0] lefts_read_data;
    wire [253:0] rights_read_data;
    reg [253:0] left_q = 254'h0;
    reg [253:0] right_q = 254'h0;
    wire [253:0] upward_product;
    reg [3:0] turn_q = 4'h0;
    wire inverters_0_ready;
    wire inverters_0_done;
    wire [253:0] inverters_0_inverse;
    wire inverters_1_ready;
    wire inverters_1_done;
    wire [253:0] inverters_1_inverse;
    wire inverters_2_ready;
    wire inverters_2_done;
    wire [253:0] inverters_2_inverse;
    reg [3:0] used_q = 4'h1;
    wire [507:0] pairs_read_data;
    wire [253:0] left_inverses_read_data;
    wire [253:0] right_inverses_read_data;
    reg [253:0] parent_q = 254'h0;
    reg [253:0] down_left_q = 254'h0;
    reg [253:0] down_right_q = 254'h0;
    wire [253:0] to_left_product;
    wire [253:0] to_right_product;
    reg [253:0] result_q = 254'h0;
    reg [253:0] result_behind_q = 254'h0;
    assign inverse = result_q;
    wire [10:0] now_d = now_q + 11'h1;
    wire [7:0] rows_address = now_q[7:0];
    wire [3:0] late_row_d = rows_data[3:0];
    wire [7:0] lefts_read_address = rows_address - rows_data[11:4];
    wire [7:0] lefts_write_address = rows_address - product_cycles;
    wire [7:0] rights_read_address = rows_address - rows_data[23:16];
    wire [253:0] left_d = late_row_q[0] ? number_before_q :
        lefts_read_data;
    wire [253:0] right_d = late_row_q[0] ? number_q :
        rights_read_data;
    wire [3:0] next_turn = (turn_q == last_place) ? 4'h0 :
        turn_q + 4'h1;
    wire [3:0] turn_d = rows_data[1] ? next_turn :
        turn_q;
    wire inverters_0_start = rows_data[1] & (turn_q == places_0);
    wire inverters_1_start = rows_data[1] & (turn_q == places_1);
    wire inverters_2_start = rows_data[1] & (turn_q == places_2);
    wire [3:0] next_used = (used_q == last_place) ? 4'h0 :
        used_q + 4'h1;
    wire [3:0] used_d = late_row_q[2] ? next_used :
        used_q;
    wire [10:0] pairs_read_address = now_q - rows_data[50:40];
    wire [10:0] pairs_write_address = now_q - operand_cycles;
    wire [507:0] pairs_write_data = ({254'h0, right_q} << 254) | {254'h0, left_q};
    wire [7:0] left_inverses_read_address = rows_address - rows_data[35:28];
    wire [253:0] root = (used_q == places_2) ? inverters_2_inverse :
        (used_q == places_1) ? inverters_1_inverse :
        (used_q == places_0) ? inverters_0_inverse :
        254'h0;
    wire [253:0] parent_d = late_row_q[2] ? root :
        late_row_q[3] ? right_inverses_read_data :
        left_inverses_read_data;
    wire [253:0] down_left_d = pairs_read_data[253:0];
    wire [253:0] down_right_d = pairs_read_data[507:254];
    wire emits_left = now_q[0] ^ even;
    wire [253:0] result_d = emits_left ? to_left_product :
        result_behind_q;
    always @(posedge clock) begin
        late_row_q <= late_row_d;
        number_q <= a;
        number_before_q <= number_q;
        left_q <= left_d;
        right_q <= right_d;
        parent_q <= parent_d;
        down_left_q <= down_left_d;
        down_right_q <= down_right_d;
        result_q <= result_d;
        result_behind_q <= to_right_product;
    end
    always @(posedge clock)
        if (1'h0) begin
            now_q <= 11'h0;
            turn_q <= 4'h0;
            used_q <= 4'h1;
        end else begin
            now_q <= now_d;
            turn_q <= turn_d;
            used_q <= used_d;
        end
    msm_32_affine_accumulator_adder_affine_inverter_rows rows (
        .clock(clock),
        .enable(1'h1),
        .address(rows_address),
        .data(rows_data)
    );
    msm_32_affine_accumulator_adder_affine_inverter_lefts lefts (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(lefts_read_address),
        .read_data(lefts_read_data),
        .write_enable(1'h1),
        .write_address(lefts_write_address),
        .write_data(upward_product)
    );
    msm_32_affine_accumulator_adder_affine_inverter_lefts rights (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(rights_read_address),
        .read_data(rights_read_data),
        .write_enable(1'h1),
        .write_address(lefts_write_address),
        .write_data(upward_product)
    );
    msm_32_affine_accumulator_adder_affine_inverter_upward upward (
        .clock(clock),
        .a(left_q),
        .b(right_q),
        .product(upward_product)
    );
    msm_32_affine_accumulator_adder_affine_inverter_inverters inverters_0 (
        .clock(clock),
        .reset(1'h0),
        .start(inverters_0_start),
        .a(upward_product),
        .ready(inverters_0_ready),
        .done(inverters_0_done),
        .inverse(inverters_0_inverse)
    );
    msm_32_affine_accumulator_adder_affine_inverter_inverters inverters_1 (
        .clock(clock),
        .reset(1'h0),
        .start(inverters_1_start),
        .a(upward_product),
        .ready(inverters_1_ready),
        .done(inverters_1_done),
        .inverse(inverters_1_inverse)
    );
    msm_32_affine_accumulator_adder_affine_inverter_inverters inverters_2 (
        .clock(clock),
        .reset(1'h0),
        .start(inverters_2_start),
        .a(upward_product),
        .ready(inverters_2_ready),
        .done(inverters_2_done),
        .inverse(inverters_2_inverse)
    );
    msm_32_affine_accumulator_adder_affine_inverter_pairs pairs (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(pairs_read_address),
        .read_data(pairs_read_data),
        .write_enable(1'h1),
        .write_address(pairs_write_address),
        .write_data(pairs_write_data)
    );
    msm_32_affine_accumulator_adder_affine_inverter_lefts left_inverses (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(left_inverses_read_address),
        .read_data(left_inverses_read_data),
        .write_enable(1'h1),
        .write_address(lefts_write_address),
        .write_data(to_left_product)
    );
    msm_32_affine_accumulator_adder_affine_inverter_lefts right_inverses (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(left_inverses_read_address),
        .read_data(right_inverses_read_data),
        .write_enable(1'h1),
        .write_address(lefts_write_address),
        .write_data(to_right_product)
    );
    msm_32_affine_accumulator_adder_affine_inverter_upward to_left (
        .clock(clock),
        .a(parent_q),
        .b(down_right_q),
        .product(to_left_product)
    );
    msm_32_affine_accumulator_adder_affine_inverter_upward to_right (
        .clock(clock),
        .a(parent_q),
        .b(down_left_q),
        .product(to_right_product)
    );
    wire unused = &{1'b0, inverters_0_done, inverters_0_ready, inverters_1_done, inverters_1_ready, inverters_2_done, inverters_2_ready, late_row_q[1], rows_data[15:12], rows_data[27:24], rows_data[39:36], rows_data[63:51]};
endmodule

module msm_32_affine_accumulator_adder_affine_slopes (
    input wire clock,
    input wire [253:0] x,
    input wire [253:0] rise,
    input wire doubled,
    output wire [253:0] numerator
);
    affine_adder_numerator pipeline (
      .clock(clock),
      .x(x),
      .rise(rise),
      .doubled(doubled),
      .numerator(numerator)
    );
endmodule

module msm_32_affine_accumulator_adder_affine_waiting (
    input wire clock,
    input wire read_enable,
    input wire [10:0] read_address,
    output reg [785:0] read_data,
    input wire write_enable,
    input wire [10:0] write_address,
    input wire [785:0] write_data
);
    (* ram_style = "block" *)
    reg [785:0] mem [0:2047];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 2047; i = i + 1) mem[i] = 786'h0;
    `endif
    initial read_data = 786'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module msm_32_affine_accumulator_adder_affine_numerators (
    input wire clock,
    input wire read_enable,
    input wire [10:0] read_address,
    output reg [253:0] read_data,
    input wire write_enable,
    input wire [10:0] write_address,
    input wire [253:0] write_data
);
    reg [253:0] mem [0:2047];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 2047; i = i + 1) mem[i] = 254'h0;
    `endif
    initial read_data = 254'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module msm_32_affine_accumulator_adder_affine_inverse_crossing (
    input wire clock,
    input wire [253:0] d,
    output wire [253:0] q
);
    (* USER_SLL_REG = "TRUE", shreg_extract = "no" *) reg [253:0] stage_1;
    initial stage_1 = 254'h0;
    (* USER_SLL_REG = "TRUE", shreg_extract = "no" *) reg [253:0] stage_2;
    initial stage_2 = 254'h0;
    always @(posedge clock) begin
        stage_1 <= d;
        stage_2 <= stage_1;
    end
    assign q = stage_2;
endmodule

module msm_32_affine_accumulator_adder_affine_waiting_crossing (
    input wire clock,
    input wire [785:0] d,
    output wire [785:0] q
);
    (* USER_SLL_REG = "TRUE", shreg_extract = "no" *) reg [785:0] stage_1;
    initial stage_1 = 786'h0;
    (* USER_SLL_REG = "TRUE", shreg_extract = "no" *) reg [785:0] stage_2;
    initial stage_2 = 786'h0;
    always @(posedge clock) begin
        stage_1 <= d;
        stage_2 <= stage_1;
    end
    assign q = stage_2;
endmodule

module msm_32_affine_accumulator_adder_affine_sums (
    input wire clock,
    input wire [253:0] inverse,
    input wire [253:0] numerator,
    input wire [785:0] waiting,
    output wire [508:0] sum,
    output wire [21:0] tag_out
);
    affine_adder_sum pipeline (
      .clock(clock),
      .inverse(inverse),
      .numerator(numerator),
      .waiting(waiting),
      .sum(sum),
      .tag_out(tag_out)
    );
endmodule

module msm_32_affine_accumulator_adder_affine (
    input wire clock,
    input wire [508:0] bucket,
    input wire [253:0] x,
    input wire [253:0] y,
    input wire other,
    input wire negative,
    input wire [21:0] tag,
    output wire [508:0] sum,
    output wire [21:0] tag_out
);
    localparam [10:0] numerator_cycles = 11'h38;
    localparam [10:0] waiting_cycles = 11'h78c;
    wire [253:0] operands_denominator;
    wire [785:0] operands_waiting;
    wire operands_doubled;
    wire [253:0] operands_rise;
    wire [253:0] inverter_inverse;
    wire [253:0] slopes_numerator;
    reg [10:0] now_q = 11'h0;
    wire [785:0] waiting_read_data;
    wire [253:0] numerators_read_data;
    wire [253:0] inverse_crossing_q;
    wire [253:0] numerator_crossing_q;
    wire [785:0] waiting_crossing_q;
    wire [508:0] sums_sum;
    wire [21:0] sums_tag_out;
    assign sum = sums_sum;
    assign tag_out = sums_tag_out;
    wire [253:0] slopes_x = operands_waiting[253:0];
    wire [10:0] now_d = now_q + 11'h1;
    wire [10:0] waiting_read_address = now_q - waiting_cycles;
    wire [10:0] numerators_write_address = now_q - numerator_cycles;
    always @(posedge clock)
        if (1'h0) begin
            now_q <= 11'h0;
        end else begin
            now_q <= now_d;
        end
    msm_32_affine_accumulator_adder_affine_operands operands (
        .clock(clock),
        .bucket(bucket),
        .x(x),
        .y(y),
        .other(other),
        .negative(negative),
        .tag(tag),
        .denominator(operands_denominator),
        .waiting(operands_waiting),
        .doubled(operands_doubled),
        .rise(operands_rise)
    );
    msm_32_affine_accumulator_adder_affine_inverter inverter (
        .clock(clock),
        .a(operands_denominator),
        .inverse(inverter_inverse)
    );
    msm_32_affine_accumulator_adder_affine_slopes slopes (
        .clock(clock),
        .x(slopes_x),
        .rise(operands_rise),
        .doubled(operands_doubled),
        .numerator(slopes_numerator)
    );
    msm_32_affine_accumulator_adder_affine_waiting waiting (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(waiting_read_address),
        .read_data(waiting_read_data),
        .write_enable(1'h1),
        .write_address(now_q),
        .write_data(operands_waiting)
    );
    msm_32_affine_accumulator_adder_affine_numerators numerators (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(waiting_read_address),
        .read_data(numerators_read_data),
        .write_enable(1'h1),
        .write_address(numerators_write_address),
        .write_data(slopes_numerator)
    );
    msm_32_affine_accumulator_adder_affine_inverse_crossing inverse_crossing (
        .clock(clock),
        .d(inverter_inverse),
        .q(inverse_crossing_q)
    );
    msm_32_affine_accumulator_adder_affine_inverse_crossing numerator_crossing (
        .clock(clock),
        .d(numerators_read_data),
        .q(numerator_crossing_q)
    );
    msm_32_affine_accumulator_adder_affine_waiting_crossing waiting_crossing (
        .clock(clock),
        .d(waiting_read_data),
        .q(waiting_crossing_q)
    );
    msm_32_affine_accumulator_adder_affine_sums sums (
        .clock(clock),
        .inverse(inverse_crossing_q),
        .numerator(numerator_crossing_q),
        .waiting(waiting_crossing_q),
        .sum(sums_sum),
        .tag_out(sums_tag_out)
    );
endmodule

module msm_32_affine_accumulator_adder (
    input wire clock,
    input wire [508:0] bucket,
    input wire [508:0] other,
    input wire negative,
    input wire [21:0] tag,
    output wire [508:0] sum,
    output wire [21:0] tag_out,
    input wire [508:0] read,
    output wire [761:0] coordinates
);
    localparam [761:0] infinity = 762'h3829df06681f7cbd99ba8dbde1e518b029e3aca3d71c2cf74d750e37163c3674000000000000000000000000000000000000000000000000000000000000000;
    localparam [761:0] one = 762'he0a77c19a07df2f666ea36f7879462c0a78eb28f5c70b3dd35d438dc58f0d9d0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    wire [508:0] affine_sum;
    wire [21:0] affine_tag_out;
    assign sum = affine_sum;
    assign tag_out = affine_tag_out;
    assign coordinates = read[508] ? ({254'h0, read[507:0]} | one) :
        infinity;
    wire [253:0] affine_x = other[253:0];
    wire [253:0] affine_y = other[507:254];
    wire affine_other = other[508];
    msm_32_affine_accumulator_adder_affine affine (
        .clock(clock),
        .bucket(bucket),
        .x(affine_x),
        .y(affine_y),
        .other(affine_other),
        .negative(negative),
        .tag(tag),
        .sum(affine_sum),
        .tag_out(affine_tag_out)
    );
endmodule

module msm_32_affine_accumulator_tag_crossing (
    input wire clock,
    input wire [21:0] d,
    output wire [21:0] q
);
    (* USER_SLL_REG = "TRUE", shreg_extract = "no" *) reg [21:0] stage_1;
    initial stage_1 = 22'h0;
    (* USER_SLL_REG = "TRUE", shreg_extract = "no" *) reg [21:0] stage_2;
    initial stage_2 = 22'h0;
    always @(posedge clock) begin
        stage_1 <= d;
        stage_2 <= stage_1;
    end
    assign q = stage_2;
endmodule

module msm_32_affine_accumulator_pairs (
    input wire clock,
    input wire reset,
    input wire start,
    input wire empty,
    input wire [11:0] mask,
    input wire [11:0] kept,
    input wire [11:0] wide_last,
    input wire [11:0] last,
    output wire valid,
    output wire [11:0] first,
    output wire [11:0] second,
    output wire done
);
    reg waiting_q = 1'h0;
    reg running_q = 1'h0;
    reg finished_q = 1'h0;
    reg [11:0] half_q = 12'h0;
    reg [11:0] below_q = 12'h0;
    reg [11:0] target_q = 12'h0;
    reg [11:0] base_q = 12'h0;
    reg [11:0] window_q = 12'h0;
    reg [11:0] window_kept_q = 12'h0;
    reg [11:0] region_q = 12'h0;
    reg [11:0] low_q = 12'h0;
    reg given_q = 1'h0;
    reg [11:0] first_address_q = 12'h0;
    reg [11:0] second_address_q = 12'h0;
    assign valid = given_q;
    assign first = first_address_q;
    assign second = second_address_q;
    assign done = finished_q;
    wire [11:0] window_last = base_q | window_q;
    wire [11:0] next_region = ~(|region_q) ? (half_q << 1) :
        region_q << 1;
    wire low_ends = low_q == below_q;
    wire region_ends = low_ends & ~(|(next_region & window_kept_q));
    wire level_ends = region_ends & (window_last == target_q);
    wire t1 = running_q & level_ends;
    wire begin_2 = waiting_q & empty;
    wire waiting_d = start ? 1'h1 :
        t1 ? ~half_q[0] :
        begin_2 ? 1'h0 :
        waiting_q;
    wire running_d = t1 ? 1'h0 :
        begin_2 ? 1'h1 :
        running_q;
    wire finished_d = start ? 1'h0 :
        t1 ? half_q[0] :
        finished_q;
    wire [11:0] t2 = mask >> 1;
    wire [11:0] half_d = start ? (mask & ~t2) :
        t1 ? (half_q >> 1) :
        half_q;
    wire [11:0] below_d = start ? t2 :
        t1 ? (below_q >> 1) :
        below_q;
    wire [11:0] target_d = start ? wide_last :
        t1 ? last :
        target_q;
    wire [11:0] base_d = start ? 12'h0 :
        running_q ? (level_ends ? 12'h0 : (region_ends ? (window_last + 12'h1) : base_q)) :
        base_q;
    wire t3 = region_ends & (window_last == wide_last);
    wire [11:0] window_d = start ? mask :
        running_q ? (level_ends ? mask : (t3 ? (window_q >> 1) : window_q)) :
        window_q;
    wire [11:0] window_kept_d = start ? kept :
        running_q ? (level_ends ? kept : (t3 ? (window_kept_q >> 1) : window_kept_q)) :
        window_kept_q;
    wire [11:0] region_d = start ? 12'h0 :
        running_q ? (region_ends ? 12'h0 : (low_ends ? next_region : region_q)) :
        region_q;
    wire [11:0] low_d = start ? 12'h0 :
        running_q ? (low_ends ? 12'h0 : (low_q + 12'h1)) :
        low_q;
    wire [11:0] address = base_q | region_q | low_q;
    wire [11:0] second_address_d = address | half_q;
    always @(posedge clock) begin
        half_q <= half_d;
        below_q <= below_d;
        target_q <= target_d;
        base_q <= base_d;
        window_q <= window_d;
        window_kept_q <= window_kept_d;
        region_q <= region_d;
        low_q <= low_d;
        first_address_q <= address;
        second_address_q <= second_address_d;
    end
    always @(posedge clock)
        if (reset) begin
            waiting_q <= 1'h0;
            running_q <= 1'h0;
            finished_q <= 1'h0;
            given_q <= 1'h0;
        end else begin
            waiting_q <= waiting_d;
            running_q <= running_d;
            finished_q <= finished_d;
            given_q <= running_q;
        end
endmodule

module msm_32_affine_accumulator_sum_way (
    input wire clock,
    input wire [1:0] d,
    output wire [1:0] q
);
    reg [1:0] stage_1;
    initial stage_1 = 2'h0;
    reg [1:0] stage_2;
    initial stage_2 = 2'h0;
    always @(posedge clock) begin
        stage_1 <= d;
        stage_2 <= stage_1;
    end
    assign q = stage_2;
endmodule

module msm_32_affine_accumulator_results_memory (
    input wire clock,
    input wire read_enable,
    input wire [3:0] read_address,
    output reg [762:0] read_data,
    input wire write_enable,
    input wire [3:0] write_address,
    input wire [762:0] write_data
);
    reg [762:0] mem [0:15];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 15; i = i + 1) mem[i] = 763'h0;
    `endif
    initial read_data = 763'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module msm_32_affine_accumulator_results (
    input wire clock,
    input wire reset,
    input wire [762:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [762:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [4:0] count
);
    localparam [4:0] full = 5'h10;
    wire [762:0] memory_read_data;
    reg [3:0] read_q = 4'h0;
    reg [3:0] write_q = 4'h0;
    reg [4:0] held_q = 5'h0;
    reg valid_q = 1'h0;
    assign i_ready = held_q != full;
    assign o_data = memory_read_data;
    assign o_valid = valid_q;
    assign count = held_q + {4'h0, valid_q};
    wire t1 = ~valid_q | o_ready;
    wire give = t1 & (held_q != 5'h0);
    wire take = i_valid & i_ready;
    wire [3:0] read_d = give ? (read_q + 4'h1) :
        read_q;
    wire [3:0] write_d = take ? (write_q + 4'h1) :
        write_q;
    wire [4:0] held_d = (take & ~give) ? (held_q + 5'h1) :
        (~take & give) ? (held_q - 5'h1) :
        held_q;
    wire valid_d = t1 ? give :
        valid_q;
    always @(posedge clock)
        if (reset) begin
            read_q <= 4'h0;
            write_q <= 4'h0;
            held_q <= 5'h0;
            valid_q <= 1'h0;
        end else begin
            read_q <= read_d;
            write_q <= write_d;
            held_q <= held_d;
            valid_q <= valid_d;
        end
    msm_32_affine_accumulator_results_memory memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule

module msm_32_affine_accumulator (
    input wire clock,
    input wire reset,
    input wire offered,
    input wire [507:0] point,
    output wire granted,
    input wire [19:0] bucket,
    input wire negative,
    input wire finish,
    input wire [11:0] last,
    input wire [11:0] wide_last,
    input wire [11:0] mask,
    input wire [11:0] kept,
    output wire running,
    output wire finished,
    output wire [762:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [47:0] issued,
    output wire [47:0] deferred,
    output wire [47:0] active
);
    localparam [1:0] State_Clear = 2'h0;
    localparam [1:0] State_Fold = 2'h2;
    localparam [1:0] State_Read = 2'h3;
    localparam [1:0] State_Run = 2'h1;
    localparam [762:0] last_result = 763'h40000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    localparam [11:0] last_word = 12'hfbf;
    localparam [4:0] most_results = 5'hb;
    localparam [508:0] nothing = 509'h0;
    localparam [508:0] of_point = 509'h10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    localparam [9:0] room = 10'h200;
    localparam [15:0] wait_2 = 16'h84d;
    reg [1:0] state_q = 2'h0;
    reg [11:0] counter_q = 12'h0;
    wire waiting_i_ready;
    wire [544:0] waiting_o_data;
    wire waiting_o_valid;
    wire [9:0] waiting_count;
    reg [9:0] open_q = 10'h0;
    reg [15:0] now_q = 16'h0;
    reg first_valid_q = 1'h0;
    reg first_waited_q = 1'h0;
    reg [544:0] first_q = 545'h0;
    reg second_valid_q = 1'h0;
    reg [544:0] second_q = 545'h0;
    wire issued_bits_read_data;
    wire written_bits_read_data;
    wire [508:0] buckets_read_data;
    wire [508:0] buckets_pair_data;
    reg previous_valid_q = 1'h0;
    reg [19:0] previous_q = 20'h0;
    wire [544:0] way_q;
    reg operand_valid_q = 1'h0;
    reg [20:0] operand_q = 21'h0;
    reg operand_flipped_q = 1'h0;
    reg [508:0] operand_bucket_q = 509'h0;
    reg [508:0] operand_other_q = 509'h0;
    wire [508:0] bucket_crossing_q;
    wire [508:0] other_crossing_q;
    wire [22:0] beside_crossing_q;
    wire [508:0] adder_sum;
    wire [21:0] adder_tag_out;
    wire [761:0] adder_coordinates;
    wire [508:0] sum_crossing_q;
    wire [21:0] tag_crossing_q;
    reg [11:0] adding_q = 12'h0;
    wire pairs_valid;
    wire [11:0] pairs_first;
    wire [11:0] pairs_second;
    wire pairs_done;
    reg pair_valid_q = 1'h0;
    reg [11:0] window_q = 12'h0;
    reg [11:0] window_kept_q = 12'h0;
    reg reading_q = 1'h0;
    reg reading_sum_q = 1'h0;
    reg reading_final_q = 1'h0;
    reg [11:0] reading_address_q = 12'h0;
    wire [1:0] sum_way_q;
    wire results_i_ready;
    wire [762:0] results_o_data;
    wire results_o_valid;
    wire [4:0] results_count;
    reg [47:0] issued_count_q = 48'h0;
    reg [47:0] deferred_count_q = 48'h0;
    reg [47:0] active_count_q = 48'h0;
    wire [15:0] late = now_q - waiting_o_data[544:529];
    wire grant_waiting = waiting_o_valid & ~late[15];
    assign granted = offered & ~grant_waiting & (open_q != room);
    assign running = state_q == State_Run;
    wire read = (state_q == State_Read) & finish & (results_count <= most_results);
    assign finished = read & (counter_q == last);
    assign o_data = results_o_data;
    assign o_valid = results_o_valid;
    assign issued = issued_count_q;
    assign deferred = deferred_count_q;
    assign active = active_count_q;
    wire t1 = state_q == State_Clear;
    wire t3 = (|adding_q);
    wire t2 = ~t3;
    wire finish_run = running & finish & (open_q == 10'h0) & t2;
    wire folding = state_q == State_Fold;
    wire no_pair = ~pairs_valid & ~pair_valid_q & t2;
    wire [1:0] state_d = t1 ? ((counter_q == last_word) ? State_Run : state_q) :
        running ? (finish_run ? State_Fold : state_q) :
        folding ? ((pairs_done & no_pair) ? State_Read : state_q) :
        (~finish & ~reading_q) ? State_Run :
        state_q;
    wire [11:0] t4 = counter_q + 12'h1;
    wire [11:0] counter_d = t1 ? t4 :
        running ? 12'h0 :
        folding ? counter_q :
        finished ? 12'h0 :
        read ? t4 :
        counter_q;
    wire [544:0] waiting_i_data = ({529'h0, now_q + wait_2} << 529) | {16'h0, second_q[528:0]};
    wire [19:0] second_address = second_q[528:509];
    wire busy = (issued_bits_read_data != written_bits_read_data) | (previous_valid_q & (previous_q == second_address));
    wire defer = second_valid_q & busy;
    wire issue = second_valid_q & ~busy;
    wire [9:0] open_d = (open_q + {9'h0, granted}) - {9'h0, issue};
    wire [15:0] now_d = now_q + 16'h1;
    wire first_valid_d = grant_waiting | granted;
    wire [544:0] first_d = grant_waiting ? waiting_o_data :
        {37'h0, point};
    wire sign = first_waited_q ? first_q[508] :
        negative;
    wire [19:0] address = folding ? {8'h0, pairs_first} :
        first_waited_q ? first_q[528:509] :
        bucket;
    wire [544:0] second_d = ({525'h0, address} << 509) | ({544'h0, sign} << 508) | {37'h0, first_q[507:0]};
    wire [11:0] issued_bits_read_address = address[11:0];
    wire issued_bits_write_enable = t1 ? 1'h1 :
        issue;
    wire [11:0] issued_bits_write_address = t1 ? counter_q :
        second_q[520:509];
    wire flipped = ~issued_bits_read_data;
    wire issued_bits_write_data = t1 ? 1'h0 :
        flipped;
    wire t5 = running | folding;
    wire written = tag_crossing_q[20] & t5;
    wire written_bits_write_enable = t1 ? 1'h1 :
        written & running;
    wire [11:0] written_bits_write_address = t1 ? counter_q :
        tag_crossing_q[11:0];
    wire written_bits_write_data = t1 ? 1'h0 :
        tag_crossing_q[21];
    wire [11:0] buckets_read_address = (t1 | t5) ? issued_bits_read_address :
        counter_q;
    wire buckets_write_enable = t1 ? 1'h1 :
        t5 ? written :
        reading_q;
    wire [11:0] buckets_write_address = t1 ? counter_q :
        t5 ? tag_crossing_q[11:0] :
        reading_address_q;
    wire [508:0] buckets_write_data = t1 ? nothing :
        t5 ? sum_crossing_q :
        nothing;
    wire t6 = issue | pair_valid_q;
    wire [544:0] way_d = {16'h0, second_q[528:0]} | ({544'h0, second_valid_q | pair_valid_q} << 529) | ({544'h0, t6} << 530) | ({544'h0, flipped} << 531) | ({544'h0, pair_valid_q} << 532);
    wire operand_valid_d = way_q[530];
    wire coming_pair = way_q[532];
    wire [20:0] operand_d = coming_pair ? ({1'h0, way_q[528:509]} << 1) :
        way_q[528:508];
    wire operand_flipped_d = way_q[531];
    wire [508:0] operand_bucket_d = way_q[529] ? buckets_read_data :
        operand_bucket_q;
    wire [508:0] operand_other_d = coming_pair ? buckets_pair_data :
        {1'h0, way_q[507:0]} | of_point;
    wire [22:0] beside_crossing_d = ({22'h0, operand_flipped_q} << 22) | ({22'h0, operand_valid_q} << 21) | {2'h0, operand_q};
    wire adder_negative = beside_crossing_q[0];
    wire [21:0] adder_tag = beside_crossing_q[22:1];
    wire [11:0] adding_d = (adding_q + {11'h0, t6}) - {11'h0, written};
    wire t7 = read & (counter_q == wide_last);
    wire [11:0] window_d = running ? mask :
        t7 ? (window_q >> 1) :
        window_q;
    wire [11:0] t8 = window_kept_q >> 1;
    wire [11:0] window_kept_d = running ? kept :
        t7 ? t8 :
        window_kept_q;
    wire [11:0] place = counter_q & window_q;
    wire is_sum = ~(|(place & (place - 12'h1))) & ~(|(place & ~window_kept_q));
    wire reading_final_d = ((counter_q | window_q) == last) & (place == (window_kept_q & ~t8));
    wire [1:0] sum_way_d = {1'h0, reading_q & reading_sum_q} | ({1'h0, reading_final_q} << 1);
    wire [762:0] results_i_data = sum_way_q[1] ? ({1'h0, adder_coordinates} | last_result) :
        {1'h0, adder_coordinates};
    wire results_i_valid = sum_way_q[0] & (state_q != State_Clear);
    wire [47:0] issued_count_d = issue ? (issued_count_q + 48'h1) :
        issued_count_q;
    wire [47:0] deferred_count_d = defer ? (deferred_count_q + 48'h1) :
        deferred_count_q;
    wire [47:0] active_count_d = (running & (granted | (open_q != 10'h0) | t3)) ? (active_count_q + 48'h1) :
        active_count_q;
    always @(posedge clock) begin
        first_q <= first_d;
        second_q <= second_d;
        previous_q <= second_address;
        operand_q <= operand_d;
        operand_flipped_q <= operand_flipped_d;
        operand_bucket_q <= operand_bucket_d;
        operand_other_q <= operand_other_d;
        window_q <= window_d;
        window_kept_q <= window_kept_d;
        reading_sum_q <= is_sum;
        reading_final_q <= reading_final_d;
        reading_address_q <= counter_q;
    end
    always @(posedge clock)
        if (reset) begin
            state_q <= 2'h0;
            counter_q <= 12'h0;
            open_q <= 10'h0;
            now_q <= 16'h0;
            first_valid_q <= 1'h0;
            first_waited_q <= 1'h0;
            second_valid_q <= 1'h0;
            previous_valid_q <= 1'h0;
            operand_valid_q <= 1'h0;
            adding_q <= 12'h0;
            pair_valid_q <= 1'h0;
            reading_q <= 1'h0;
            issued_count_q <= 48'h0;
            deferred_count_q <= 48'h0;
            active_count_q <= 48'h0;
        end else begin
            state_q <= state_d;
            counter_q <= counter_d;
            open_q <= open_d;
            now_q <= now_d;
            first_valid_q <= first_valid_d;
            first_waited_q <= grant_waiting;
            second_valid_q <= first_valid_q;
            previous_valid_q <= issue;
            operand_valid_q <= operand_valid_d;
            adding_q <= adding_d;
            pair_valid_q <= pairs_valid;
            reading_q <= read;
            issued_count_q <= issued_count_d;
            deferred_count_q <= deferred_count_d;
            active_count_q <= active_count_d;
        end
    msm_32_affine_accumulator_waiting waiting (
        .clock(clock),
        .reset(reset),
        .i_data(waiting_i_data),
        .i_valid(defer),
        .i_ready(waiting_i_ready),
        .o_data(waiting_o_data),
        .o_valid(waiting_o_valid),
        .o_ready(grant_waiting),
        .count(waiting_count)
    );
    msm_32_affine_accumulator_issued_bits issued_bits (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(issued_bits_read_address),
        .read_data(issued_bits_read_data),
        .write_enable(issued_bits_write_enable),
        .write_address(issued_bits_write_address),
        .write_data(issued_bits_write_data)
    );
    msm_32_affine_accumulator_issued_bits written_bits (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(issued_bits_read_address),
        .read_data(written_bits_read_data),
        .write_enable(written_bits_write_enable),
        .write_address(written_bits_write_address),
        .write_data(written_bits_write_data)
    );
    msm_32_affine_accumulator_buckets buckets (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(buckets_read_address),
        .pair_address(pairs_second),
        .read_data(buckets_read_data),
        .pair_data(buckets_pair_data),
        .write_enable(buckets_write_enable),
        .write_address(buckets_write_address),
        .write_data(buckets_write_data)
    );
    msm_32_affine_accumulator_way way (
        .clock(clock),
        .d(way_d),
        .q(way_q)
    );
    msm_32_affine_accumulator_bucket_crossing bucket_crossing (
        .clock(clock),
        .d(operand_bucket_q),
        .q(bucket_crossing_q)
    );
    msm_32_affine_accumulator_bucket_crossing other_crossing (
        .clock(clock),
        .d(operand_other_q),
        .q(other_crossing_q)
    );
    msm_32_affine_accumulator_beside_crossing beside_crossing (
        .clock(clock),
        .d(beside_crossing_d),
        .q(beside_crossing_q)
    );
    msm_32_affine_accumulator_adder adder (
        .clock(clock),
        .bucket(bucket_crossing_q),
        .other(other_crossing_q),
        .negative(adder_negative),
        .tag(adder_tag),
        .sum(adder_sum),
        .tag_out(adder_tag_out),
        .read(buckets_read_data),
        .coordinates(adder_coordinates)
    );
    msm_32_affine_accumulator_bucket_crossing sum_crossing (
        .clock(clock),
        .d(adder_sum),
        .q(sum_crossing_q)
    );
    msm_32_affine_accumulator_tag_crossing tag_crossing (
        .clock(clock),
        .d(adder_tag_out),
        .q(tag_crossing_q)
    );
    msm_32_affine_accumulator_pairs pairs (
        .clock(clock),
        .reset(reset),
        .start(finish_run),
        .empty(no_pair),
        .mask(mask),
        .kept(kept),
        .wide_last(wide_last),
        .last(last),
        .valid(pairs_valid),
        .first(pairs_first),
        .second(pairs_second),
        .done(pairs_done)
    );
    msm_32_affine_accumulator_sum_way sum_way (
        .clock(clock),
        .d(sum_way_d),
        .q(sum_way_q)
    );
    msm_32_affine_accumulator_results results (
        .clock(clock),
        .reset(reset),
        .i_data(results_i_data),
        .i_valid(results_i_valid),
        .i_ready(results_i_ready),
        .o_data(results_o_data),
        .o_valid(results_o_valid),
        .o_ready(o_ready),
        .count(results_count)
    );
    wire unused = &{1'b0, first_q[544:529], late[14:0], results_i_ready, second_q[544:529], tag_crossing_q[19:12], waiting_count, waiting_i_ready, way_q[544:533]};
endmodule

module msm_32_affine (
    input wire clock,
    input wire reset,
    input wire [3:0] part,
    input wire [762:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [762:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [47:0] issued,
    output wire [47:0] deferred,
    output wire [47:0] active
);
    localparam [11:0] last_bucket = 12'hfbf;
    localparam [11:0] last_wide_bucket = 12'hf7f;
    localparam [11:0] window_mask = 12'h7f;
    reg ending_q = 1'h0;
    wire [63:0] recoder_pending;
    wire [254:0] recoder_digits;
    wire [253:0] recoder_x_out;
    wire [253:0] recoder_y_out;
    wire recoder_valid_out;
    wire points_i_ready;
    wire [826:0] points_o_data;
    wire points_o_valid;
    wire [5:0] points_count;
    reg [5:0] inside_q = 6'h0;
    reg [63:0] granted_q = 64'h0;
    wire [19:0] selector_address;
    wire selector_negative;
    wire accumulator_granted;
    wire accumulator_running;
    wire accumulator_finished;
    wire [762:0] accumulator_o_data;
    wire accumulator_o_valid;
    wire [47:0] accumulator_issued;
    wire [47:0] accumulator_deferred;
    wire [47:0] accumulator_active;
    assign i_ready = accumulator_running & ~ending_q & ~inside_q[5];
    assign o_data = accumulator_o_data;
    assign o_valid = accumulator_o_valid;
    assign issued = accumulator_issued;
    assign deferred = accumulator_deferred;
    assign active = accumulator_active;
    wire accept = i_valid & i_ready;
    wire ending_d = accept ? i_data[762] :
        accumulator_finished ? 1'h0 :
        ending_q;
    wire [253:0] recoder_scalar = i_data[253:0];
    wire [253:0] recoder_x = i_data[507:254];
    wire [253:0] recoder_y = i_data[761:508];
    wire [826:0] points_i_data = ({573'h0, recoder_y_out} << 573) | ({573'h0, recoder_x_out} << 319) | ({572'h0, recoder_digits} << 64) | {763'h0, recoder_pending};
    wire t1 = (|recoder_pending);
    wire recoded = recoder_valid_out & accumulator_running;
    wire points_i_valid = recoded & t1;
    wire [63:0] remaining = points_o_data[63:0] & ~granted_q;
    wire [63:0] window = remaining & (~remaining + 64'h1);
    wire [63:0] rest = remaining & ~window;
    wire finish_point = accumulator_granted & ~(|rest);
    wire dropped = recoded & ~t1;
    wire [5:0] inside_d = ((inside_q + {5'h0, accept}) - {5'h0, finish_point}) - {5'h0, dropped};
    wire [63:0] granted_d = finish_point ? 64'h0 :
        accumulator_granted ? (granted_q | window) :
        granted_q;
    wire [254:0] selector_digits = points_o_data[318:64];
    wire [507:0] accumulator_point = points_o_data[826:319];
    wire accumulator_finish = ending_q & ~(|inside_q);
    always @(posedge clock)
        if (reset) begin
            ending_q <= 1'h0;
            inside_q <= 6'h0;
            granted_q <= 64'h0;
        end else begin
            ending_q <= ending_d;
            inside_q <= inside_d;
            granted_q <= granted_d;
        end
    msm_32_affine_recoder recoder (
        .clock(clock),
        .scalar(recoder_scalar),
        .x(recoder_x),
        .y(recoder_y),
        .part(part),
        .valid(accept),
        .pending(recoder_pending),
        .digits(recoder_digits),
        .x_out(recoder_x_out),
        .y_out(recoder_y_out),
        .valid_out(recoder_valid_out)
    );
    msm_32_affine_points points (
        .clock(clock),
        .reset(reset),
        .i_data(points_i_data),
        .i_valid(points_i_valid),
        .i_ready(points_i_ready),
        .o_data(points_o_data),
        .o_valid(points_o_valid),
        .o_ready(finish_point),
        .count(points_count)
    );
    msm_32_affine_selector selector (
        .clock(clock),
        .window(window),
        .digits(selector_digits),
        .address(selector_address),
        .negative(selector_negative)
    );
    msm_32_affine_accumulator accumulator (
        .clock(clock),
        .reset(reset),
        .offered(points_o_valid),
        .point(accumulator_point),
        .granted(accumulator_granted),
        .bucket(selector_address),
        .negative(selector_negative),
        .finish(accumulator_finish),
        .last(last_bucket),
        .wide_last(last_wide_bucket),
        .mask(window_mask),
        .kept(window_mask),
        .running(accumulator_running),
        .finished(accumulator_finished),
        .o_data(accumulator_o_data),
        .o_valid(accumulator_o_valid),
        .o_ready(o_ready),
        .issued(accumulator_issued),
        .deferred(accumulator_deferred),
        .active(accumulator_active)
    );
    wire unused = &{1'b0, points_count, points_i_ready};
endmodule

// msm_recoder_32: one result a clock, 5 clocks after its operands.
(* pipeline_stages = 5 *)
module msm_recoder_32 (
  input wire clock,
  input wire [253:0] scalar,
  input wire [253:0] x,
  input wire [253:0] y,
  input wire [3:0] part,
  input wire valid,
  output wire [63:0] pending,
  output wire [254:0] digits,
  output wire [253:0] x_out,
  output wire [253:0] y_out,
  output wire valid_out
);
  wire [507:0] finite_joined_0 = {y, x};
  wire [35:0] finite_joined_0_35_0 = finite_joined_0[35:0];
  wire finite_any_bit_0 = |finite_joined_0_35_0;
  wire [35:0] finite_joined_0_71_36 = finite_joined_0[71:36];
  wire finite_any_bit_1 = |finite_joined_0_71_36;
  wire [35:0] finite_joined_0_107_72 = finite_joined_0[107:72];
  wire finite_any_bit_2 = |finite_joined_0_107_72;
  wire [35:0] finite_joined_0_143_108 = finite_joined_0[143:108];
  wire finite_any_bit_3 = |finite_joined_0_143_108;
  wire [35:0] finite_joined_0_179_144 = finite_joined_0[179:144];
  wire finite_any_bit_4 = |finite_joined_0_179_144;
  wire [35:0] finite_joined_0_215_180 = finite_joined_0[215:180];
  wire finite_any_bit_5 = |finite_joined_0_215_180;
  wire [35:0] finite_joined_0_251_216 = finite_joined_0[251:216];
  wire finite_any_bit_6 = |finite_joined_0_251_216;
  wire [35:0] finite_joined_0_287_252 = finite_joined_0[287:252];
  wire finite_any_bit_7 = |finite_joined_0_287_252;
  wire [35:0] finite_joined_0_323_288 = finite_joined_0[323:288];
  wire finite_any_bit_8 = |finite_joined_0_323_288;
  wire [35:0] finite_joined_0_359_324 = finite_joined_0[359:324];
  wire finite_any_bit_9 = |finite_joined_0_359_324;
  wire [35:0] finite_joined_0_395_360 = finite_joined_0[395:360];
  wire finite_any_bit_10 = |finite_joined_0_395_360;
  wire [35:0] finite_joined_0_431_396 = finite_joined_0[431:396];
  wire finite_any_bit_11 = |finite_joined_0_431_396;
  wire [35:0] finite_joined_0_467_432 = finite_joined_0[467:432];
  wire finite_any_bit_12 = |finite_joined_0_467_432;
  wire [35:0] finite_joined_0_503_468 = finite_joined_0[503:468];
  wire finite_any_bit_13 = |finite_joined_0_503_468;
  wire [3:0] finite_joined_0_507_504 = finite_joined_0[507:504];
  wire finite_any_bit_14 = |finite_joined_0_507_504;
  wire [63:0] scalar_63_0 = scalar[63:0];
  wire [64:0] biased_column_0_sum = 65'h8080808080808080 + {1'h0, scalar_63_0};
  wire [63:0] scalar_127_64 = scalar[127:64];
  wire [64:0] biased_column_1_sum = 65'h8080808080808080 + {1'h0, scalar_127_64};
  wire [63:0] scalar_191_128 = scalar[191:128];
  wire [64:0] biased_column_2_sum = 65'h8080808080808080 + {1'h0, scalar_191_128};
  wire [61:0] scalar_253_192 = scalar[253:192];
  wire [62:0] biased_column_3_sum = 63'h4080808080808080 + {1'h0, scalar_253_192};
  wire is_part = part == 4'h0;
  // stage 1
  reg finite_any_bit_0_s1 = 1'h0;
  reg finite_any_bit_1_s1 = 1'h0;
  reg finite_any_bit_2_s1 = 1'h0;
  reg finite_any_bit_3_s1 = 1'h0;
  reg finite_any_bit_4_s1 = 1'h0;
  reg finite_any_bit_5_s1 = 1'h0;
  reg finite_any_bit_6_s1 = 1'h0;
  reg finite_any_bit_7_s1 = 1'h0;
  reg finite_any_bit_8_s1 = 1'h0;
  reg finite_any_bit_9_s1 = 1'h0;
  reg finite_any_bit_10_s1 = 1'h0;
  reg finite_any_bit_11_s1 = 1'h0;
  reg finite_any_bit_12_s1 = 1'h0;
  reg finite_any_bit_13_s1 = 1'h0;
  reg finite_any_bit_14_s1 = 1'h0;
  wire [14:0] finite_joined_1 = {finite_any_bit_14_s1, finite_any_bit_13_s1, finite_any_bit_12_s1, finite_any_bit_11_s1, finite_any_bit_10_s1, finite_any_bit_9_s1, finite_any_bit_8_s1, finite_any_bit_7_s1, finite_any_bit_6_s1, finite_any_bit_5_s1, finite_any_bit_4_s1, finite_any_bit_3_s1, finite_any_bit_2_s1, finite_any_bit_1_s1, finite_any_bit_0_s1};
  wire finite_any_bit_15 = |finite_joined_1;
  reg [64:0] biased_column_0_sum_s1 = 65'h0;
  reg [64:0] biased_column_1_sum_s1 = 65'h0;
  reg [64:0] biased_column_2_sum_s1 = 65'h0;
  wire [63:0] biased_column_0_sum_s1_63_0 = biased_column_0_sum_s1[63:0];
  wire biased_column_0_sum_s1_64 = biased_column_0_sum_s1[64];
  wire [63:0] biased_column_1_sum_s1_63_0 = biased_column_1_sum_s1[63:0];
  wire biased_column_1_sum_s1_64 = biased_column_1_sum_s1[64];
  wire biased_carry_all_bits_0 = &biased_column_1_sum_s1_63_0;
  wire [63:0] biased_column_2_sum_s1_63_0 = biased_column_2_sum_s1[63:0];
  wire biased_column_2_sum_s1_64 = biased_column_2_sum_s1[64];
  wire biased_carry_all_bits_1 = &biased_column_2_sum_s1_63_0;
  // stage 2
  reg finite = 1'h0;
  reg [63:0] biased_column_0_sum_s1_63_0_s2 = 64'h0;
  reg biased_column_0_sum_s1_64_s2 = 1'h0;
  reg [63:0] biased_column_1_sum_s1_63_0_s2 = 64'h0;
  wire [63:0] biased_carry_sum_0 = biased_column_1_sum_s1_63_0_s2 + {63'h0, biased_column_0_sum_s1_64_s2};
  reg biased_column_1_sum_s1_64_s2 = 1'h0;
  reg biased_carry_all_bits_0_s2 = 1'h0;
  wire biased_carry_both_0 = biased_carry_all_bits_0_s2 & biased_column_0_sum_s1_64_s2;
  wire biased_carry_either_0 = biased_column_1_sum_s1_64_s2 | biased_carry_both_0;
  reg [63:0] biased_column_2_sum_s1_63_0_s2 = 64'h0;
  wire [63:0] biased_carry_sum_1 = biased_column_2_sum_s1_63_0_s2 + {63'h0, biased_carry_either_0};
  reg biased_column_2_sum_s1_64_s2 = 1'h0;
  reg biased_carry_all_bits_1_s2 = 1'h0;
  wire biased_carry_both_1 = biased_carry_all_bits_1_s2 & biased_carry_either_0;
  wire biased_carry_either_1 = biased_column_2_sum_s1_64_s2 | biased_carry_both_1;
  reg [125:0] biased_column_3_sum_s2_way = 126'h0;
  wire [62:0] biased_column_3_sum_s2 = biased_column_3_sum_s2_way[125:63];
  wire [62:0] biased_carry_sum_2 = biased_column_3_sum_s2 + {62'h0, biased_carry_either_1};
  wire [254:0] biased_carry_joined = {biased_carry_sum_2, biased_carry_sum_1, biased_carry_sum_0, biased_column_0_sum_s1_63_0_s2};
  reg [1:0] is_part_s2_way = 2'h0;
  wire is_part_s2 = is_part_s2_way[1];
  wire both_0 = is_part_s2 & finite;
  // stage 3
  reg [254:0] biased = 255'h0;
  reg both_0_s3 = 1'h0;
  wire [6:0] biased_6_0 = biased[6:0];
  wire biased_7 = biased[7];
  wire [6:0] positive_0 = biased_6_0 - 7'h1;
  wire [6:0] not_biased_6_0 = ~biased_6_0;
  wire [6:0] magnitude_0 = biased_7 ? positive_0 : not_biased_6_0;
  wire not_biased_7 = ~biased_7;
  wire any_bit_0 = |biased_6_0;
  wire either_0 = any_bit_0 | not_biased_7;
  wire both_1 = either_0 & both_0_s3;
  wire [6:0] biased_14_8 = biased[14:8];
  wire biased_15 = biased[15];
  wire [6:0] positive_1 = biased_14_8 - 7'h1;
  wire [6:0] not_biased_14_8 = ~biased_14_8;
  wire [6:0] magnitude_1 = biased_15 ? positive_1 : not_biased_14_8;
  wire not_biased_15 = ~biased_15;
  wire any_bit_1 = |biased_14_8;
  wire either_1 = any_bit_1 | not_biased_15;
  wire both_2 = either_1 & both_0_s3;
  wire [6:0] biased_22_16 = biased[22:16];
  wire biased_23 = biased[23];
  wire [6:0] positive_2 = biased_22_16 - 7'h1;
  wire [6:0] not_biased_22_16 = ~biased_22_16;
  wire [6:0] magnitude_2 = biased_23 ? positive_2 : not_biased_22_16;
  wire not_biased_23 = ~biased_23;
  wire any_bit_2 = |biased_22_16;
  wire either_2 = any_bit_2 | not_biased_23;
  wire both_3 = either_2 & both_0_s3;
  wire [6:0] biased_30_24 = biased[30:24];
  wire biased_31 = biased[31];
  wire [6:0] positive_3 = biased_30_24 - 7'h1;
  wire [6:0] not_biased_30_24 = ~biased_30_24;
  wire [6:0] magnitude_3 = biased_31 ? positive_3 : not_biased_30_24;
  wire not_biased_31 = ~biased_31;
  wire any_bit_3 = |biased_30_24;
  wire either_3 = any_bit_3 | not_biased_31;
  wire both_4 = either_3 & both_0_s3;
  wire [6:0] biased_38_32 = biased[38:32];
  wire biased_39 = biased[39];
  wire [6:0] positive_4 = biased_38_32 - 7'h1;
  wire [6:0] not_biased_38_32 = ~biased_38_32;
  wire [6:0] magnitude_4 = biased_39 ? positive_4 : not_biased_38_32;
  wire not_biased_39 = ~biased_39;
  wire any_bit_4 = |biased_38_32;
  wire either_4 = any_bit_4 | not_biased_39;
  wire both_5 = either_4 & both_0_s3;
  wire [6:0] biased_46_40 = biased[46:40];
  wire biased_47 = biased[47];
  wire [6:0] positive_5 = biased_46_40 - 7'h1;
  wire [6:0] not_biased_46_40 = ~biased_46_40;
  wire [6:0] magnitude_5 = biased_47 ? positive_5 : not_biased_46_40;
  wire not_biased_47 = ~biased_47;
  wire any_bit_5 = |biased_46_40;
  wire either_5 = any_bit_5 | not_biased_47;
  wire both_6 = either_5 & both_0_s3;
  wire [6:0] biased_54_48 = biased[54:48];
  wire biased_55 = biased[55];
  wire [6:0] positive_6 = biased_54_48 - 7'h1;
  wire [6:0] not_biased_54_48 = ~biased_54_48;
  wire [6:0] magnitude_6 = biased_55 ? positive_6 : not_biased_54_48;
  wire not_biased_55 = ~biased_55;
  wire any_bit_6 = |biased_54_48;
  wire either_6 = any_bit_6 | not_biased_55;
  wire both_7 = either_6 & both_0_s3;
  wire [6:0] biased_62_56 = biased[62:56];
  wire biased_63 = biased[63];
  wire [6:0] positive_7 = biased_62_56 - 7'h1;
  wire [6:0] not_biased_62_56 = ~biased_62_56;
  wire [6:0] magnitude_7 = biased_63 ? positive_7 : not_biased_62_56;
  wire not_biased_63 = ~biased_63;
  wire any_bit_7 = |biased_62_56;
  wire either_7 = any_bit_7 | not_biased_63;
  wire both_8 = either_7 & both_0_s3;
  wire [6:0] biased_70_64 = biased[70:64];
  wire biased_71 = biased[71];
  wire [6:0] positive_8 = biased_70_64 - 7'h1;
  wire [6:0] not_biased_70_64 = ~biased_70_64;
  wire [6:0] magnitude_8 = biased_71 ? positive_8 : not_biased_70_64;
  wire not_biased_71 = ~biased_71;
  wire any_bit_8 = |biased_70_64;
  wire either_8 = any_bit_8 | not_biased_71;
  wire both_9 = either_8 & both_0_s3;
  wire [6:0] biased_78_72 = biased[78:72];
  wire biased_79 = biased[79];
  wire [6:0] positive_9 = biased_78_72 - 7'h1;
  wire [6:0] not_biased_78_72 = ~biased_78_72;
  wire [6:0] magnitude_9 = biased_79 ? positive_9 : not_biased_78_72;
  wire not_biased_79 = ~biased_79;
  wire any_bit_9 = |biased_78_72;
  wire either_9 = any_bit_9 | not_biased_79;
  wire both_10 = either_9 & both_0_s3;
  wire [6:0] biased_86_80 = biased[86:80];
  wire biased_87 = biased[87];
  wire [6:0] positive_10 = biased_86_80 - 7'h1;
  wire [6:0] not_biased_86_80 = ~biased_86_80;
  wire [6:0] magnitude_10 = biased_87 ? positive_10 : not_biased_86_80;
  wire not_biased_87 = ~biased_87;
  wire any_bit_10 = |biased_86_80;
  wire either_10 = any_bit_10 | not_biased_87;
  wire both_11 = either_10 & both_0_s3;
  wire [6:0] biased_94_88 = biased[94:88];
  wire biased_95 = biased[95];
  wire [6:0] positive_11 = biased_94_88 - 7'h1;
  wire [6:0] not_biased_94_88 = ~biased_94_88;
  wire [6:0] magnitude_11 = biased_95 ? positive_11 : not_biased_94_88;
  wire not_biased_95 = ~biased_95;
  wire any_bit_11 = |biased_94_88;
  wire either_11 = any_bit_11 | not_biased_95;
  wire both_12 = either_11 & both_0_s3;
  wire [6:0] biased_102_96 = biased[102:96];
  wire biased_103 = biased[103];
  wire [6:0] positive_12 = biased_102_96 - 7'h1;
  wire [6:0] not_biased_102_96 = ~biased_102_96;
  wire [6:0] magnitude_12 = biased_103 ? positive_12 : not_biased_102_96;
  wire not_biased_103 = ~biased_103;
  wire any_bit_12 = |biased_102_96;
  wire either_12 = any_bit_12 | not_biased_103;
  wire both_13 = either_12 & both_0_s3;
  wire [6:0] biased_110_104 = biased[110:104];
  wire biased_111 = biased[111];
  wire [6:0] positive_13 = biased_110_104 - 7'h1;
  wire [6:0] not_biased_110_104 = ~biased_110_104;
  wire [6:0] magnitude_13 = biased_111 ? positive_13 : not_biased_110_104;
  wire not_biased_111 = ~biased_111;
  wire any_bit_13 = |biased_110_104;
  wire either_13 = any_bit_13 | not_biased_111;
  wire both_14 = either_13 & both_0_s3;
  wire [6:0] biased_118_112 = biased[118:112];
  wire biased_119 = biased[119];
  wire [6:0] positive_14 = biased_118_112 - 7'h1;
  wire [6:0] not_biased_118_112 = ~biased_118_112;
  wire [6:0] magnitude_14 = biased_119 ? positive_14 : not_biased_118_112;
  wire not_biased_119 = ~biased_119;
  wire any_bit_14 = |biased_118_112;
  wire either_14 = any_bit_14 | not_biased_119;
  wire both_15 = either_14 & both_0_s3;
  wire [6:0] biased_126_120 = biased[126:120];
  wire biased_127 = biased[127];
  wire [6:0] positive_15 = biased_126_120 - 7'h1;
  wire [6:0] not_biased_126_120 = ~biased_126_120;
  wire [6:0] magnitude_15 = biased_127 ? positive_15 : not_biased_126_120;
  wire not_biased_127 = ~biased_127;
  wire any_bit_15 = |biased_126_120;
  wire either_15 = any_bit_15 | not_biased_127;
  wire both_16 = either_15 & both_0_s3;
  wire [6:0] biased_134_128 = biased[134:128];
  wire biased_135 = biased[135];
  wire [6:0] positive_16 = biased_134_128 - 7'h1;
  wire [6:0] not_biased_134_128 = ~biased_134_128;
  wire [6:0] magnitude_16 = biased_135 ? positive_16 : not_biased_134_128;
  wire not_biased_135 = ~biased_135;
  wire any_bit_16 = |biased_134_128;
  wire either_16 = any_bit_16 | not_biased_135;
  wire both_17 = either_16 & both_0_s3;
  wire [6:0] biased_142_136 = biased[142:136];
  wire biased_143 = biased[143];
  wire [6:0] positive_17 = biased_142_136 - 7'h1;
  wire [6:0] not_biased_142_136 = ~biased_142_136;
  wire [6:0] magnitude_17 = biased_143 ? positive_17 : not_biased_142_136;
  wire not_biased_143 = ~biased_143;
  wire any_bit_17 = |biased_142_136;
  wire either_17 = any_bit_17 | not_biased_143;
  wire both_18 = either_17 & both_0_s3;
  wire [6:0] biased_150_144 = biased[150:144];
  wire biased_151 = biased[151];
  wire [6:0] positive_18 = biased_150_144 - 7'h1;
  wire [6:0] not_biased_150_144 = ~biased_150_144;
  wire [6:0] magnitude_18 = biased_151 ? positive_18 : not_biased_150_144;
  wire not_biased_151 = ~biased_151;
  wire any_bit_18 = |biased_150_144;
  wire either_18 = any_bit_18 | not_biased_151;
  wire both_19 = either_18 & both_0_s3;
  wire [6:0] biased_158_152 = biased[158:152];
  wire biased_159 = biased[159];
  wire [6:0] positive_19 = biased_158_152 - 7'h1;
  wire [6:0] not_biased_158_152 = ~biased_158_152;
  wire [6:0] magnitude_19 = biased_159 ? positive_19 : not_biased_158_152;
  wire not_biased_159 = ~biased_159;
  wire any_bit_19 = |biased_158_152;
  wire either_19 = any_bit_19 | not_biased_159;
  wire both_20 = either_19 & both_0_s3;
  wire [6:0] biased_166_160 = biased[166:160];
  wire biased_167 = biased[167];
  wire [6:0] positive_20 = biased_166_160 - 7'h1;
  wire [6:0] not_biased_166_160 = ~biased_166_160;
  wire [6:0] magnitude_20 = biased_167 ? positive_20 : not_biased_166_160;
  wire not_biased_167 = ~biased_167;
  wire any_bit_20 = |biased_166_160;
  wire either_20 = any_bit_20 | not_biased_167;
  wire both_21 = either_20 & both_0_s3;
  wire [6:0] biased_174_168 = biased[174:168];
  wire biased_175 = biased[175];
  wire [6:0] positive_21 = biased_174_168 - 7'h1;
  wire [6:0] not_biased_174_168 = ~biased_174_168;
  wire [6:0] magnitude_21 = biased_175 ? positive_21 : not_biased_174_168;
  wire not_biased_175 = ~biased_175;
  wire any_bit_21 = |biased_174_168;
  wire either_21 = any_bit_21 | not_biased_175;
  wire both_22 = either_21 & both_0_s3;
  wire [6:0] biased_182_176 = biased[182:176];
  wire biased_183 = biased[183];
  wire [6:0] positive_22 = biased_182_176 - 7'h1;
  wire [6:0] not_biased_182_176 = ~biased_182_176;
  wire [6:0] magnitude_22 = biased_183 ? positive_22 : not_biased_182_176;
  wire not_biased_183 = ~biased_183;
  wire any_bit_22 = |biased_182_176;
  wire either_22 = any_bit_22 | not_biased_183;
  wire both_23 = either_22 & both_0_s3;
  wire [6:0] biased_190_184 = biased[190:184];
  wire biased_191 = biased[191];
  wire [6:0] positive_23 = biased_190_184 - 7'h1;
  wire [6:0] not_biased_190_184 = ~biased_190_184;
  wire [6:0] magnitude_23 = biased_191 ? positive_23 : not_biased_190_184;
  wire not_biased_191 = ~biased_191;
  wire any_bit_23 = |biased_190_184;
  wire either_23 = any_bit_23 | not_biased_191;
  wire both_24 = either_23 & both_0_s3;
  wire [6:0] biased_198_192 = biased[198:192];
  wire biased_199 = biased[199];
  wire [6:0] positive_24 = biased_198_192 - 7'h1;
  wire [6:0] not_biased_198_192 = ~biased_198_192;
  wire [6:0] magnitude_24 = biased_199 ? positive_24 : not_biased_198_192;
  wire not_biased_199 = ~biased_199;
  wire any_bit_24 = |biased_198_192;
  wire either_24 = any_bit_24 | not_biased_199;
  wire both_25 = either_24 & both_0_s3;
  wire [6:0] biased_206_200 = biased[206:200];
  wire biased_207 = biased[207];
  wire [6:0] positive_25 = biased_206_200 - 7'h1;
  wire [6:0] not_biased_206_200 = ~biased_206_200;
  wire [6:0] magnitude_25 = biased_207 ? positive_25 : not_biased_206_200;
  wire not_biased_207 = ~biased_207;
  wire any_bit_25 = |biased_206_200;
  wire either_25 = any_bit_25 | not_biased_207;
  wire both_26 = either_25 & both_0_s3;
  wire [6:0] biased_214_208 = biased[214:208];
  wire biased_215 = biased[215];
  wire [6:0] positive_26 = biased_214_208 - 7'h1;
  wire [6:0] not_biased_214_208 = ~biased_214_208;
  wire [6:0] magnitude_26 = biased_215 ? positive_26 : not_biased_214_208;
  wire not_biased_215 = ~biased_215;
  wire any_bit_26 = |biased_214_208;
  wire either_26 = any_bit_26 | not_biased_215;
  wire both_27 = either_26 & both_0_s3;
  wire [6:0] biased_222_216 = biased[222:216];
  wire biased_223 = biased[223];
  wire [6:0] positive_27 = biased_222_216 - 7'h1;
  wire [6:0] not_biased_222_216 = ~biased_222_216;
  wire [6:0] magnitude_27 = biased_223 ? positive_27 : not_biased_222_216;
  wire not_biased_223 = ~biased_223;
  wire any_bit_27 = |biased_222_216;
  wire either_27 = any_bit_27 | not_biased_223;
  wire both_28 = either_27 & both_0_s3;
  wire [6:0] biased_230_224 = biased[230:224];
  wire biased_231 = biased[231];
  wire [6:0] positive_28 = biased_230_224 - 7'h1;
  wire [6:0] not_biased_230_224 = ~biased_230_224;
  wire [6:0] magnitude_28 = biased_231 ? positive_28 : not_biased_230_224;
  wire not_biased_231 = ~biased_231;
  wire any_bit_28 = |biased_230_224;
  wire either_28 = any_bit_28 | not_biased_231;
  wire both_29 = either_28 & both_0_s3;
  wire [6:0] biased_238_232 = biased[238:232];
  wire biased_239 = biased[239];
  wire [6:0] positive_29 = biased_238_232 - 7'h1;
  wire [6:0] not_biased_238_232 = ~biased_238_232;
  wire [6:0] magnitude_29 = biased_239 ? positive_29 : not_biased_238_232;
  wire not_biased_239 = ~biased_239;
  wire any_bit_29 = |biased_238_232;
  wire either_29 = any_bit_29 | not_biased_239;
  wire both_30 = either_29 & both_0_s3;
  wire [6:0] biased_246_240 = biased[246:240];
  wire biased_247 = biased[247];
  wire [6:0] positive_30 = biased_246_240 - 7'h1;
  wire [6:0] not_biased_246_240 = ~biased_246_240;
  wire [6:0] magnitude_30 = biased_247 ? positive_30 : not_biased_246_240;
  wire not_biased_247 = ~biased_247;
  wire any_bit_30 = |biased_246_240;
  wire either_30 = any_bit_30 | not_biased_247;
  wire both_31 = either_30 & both_0_s3;
  wire [5:0] biased_253_248 = biased[253:248];
  wire biased_254 = biased[254];
  wire [5:0] positive_31 = biased_253_248 - 6'h1;
  wire [5:0] not_biased_253_248 = ~biased_253_248;
  wire [5:0] magnitude_31 = biased_254 ? positive_31 : not_biased_253_248;
  wire not_biased_254 = ~biased_254;
  wire any_bit_31 = |biased_253_248;
  wire either_31 = any_bit_31 | not_biased_254;
  wire both_32 = either_31 & both_0_s3;
  // stage 4
  reg [6:0] magnitude_0_s4 = 7'h0;
  reg not_biased_7_s4 = 1'h0;
  reg both_1_s4 = 1'h0;
  reg [6:0] magnitude_1_s4 = 7'h0;
  reg not_biased_15_s4 = 1'h0;
  reg both_2_s4 = 1'h0;
  reg [6:0] magnitude_2_s4 = 7'h0;
  reg not_biased_23_s4 = 1'h0;
  reg both_3_s4 = 1'h0;
  reg [6:0] magnitude_3_s4 = 7'h0;
  reg not_biased_31_s4 = 1'h0;
  reg both_4_s4 = 1'h0;
  reg [6:0] magnitude_4_s4 = 7'h0;
  reg not_biased_39_s4 = 1'h0;
  reg both_5_s4 = 1'h0;
  reg [6:0] magnitude_5_s4 = 7'h0;
  reg not_biased_47_s4 = 1'h0;
  reg both_6_s4 = 1'h0;
  reg [6:0] magnitude_6_s4 = 7'h0;
  reg not_biased_55_s4 = 1'h0;
  reg both_7_s4 = 1'h0;
  reg [6:0] magnitude_7_s4 = 7'h0;
  reg not_biased_63_s4 = 1'h0;
  reg both_8_s4 = 1'h0;
  reg [6:0] magnitude_8_s4 = 7'h0;
  reg not_biased_71_s4 = 1'h0;
  reg both_9_s4 = 1'h0;
  reg [6:0] magnitude_9_s4 = 7'h0;
  reg not_biased_79_s4 = 1'h0;
  reg both_10_s4 = 1'h0;
  reg [6:0] magnitude_10_s4 = 7'h0;
  reg not_biased_87_s4 = 1'h0;
  reg both_11_s4 = 1'h0;
  reg [6:0] magnitude_11_s4 = 7'h0;
  reg not_biased_95_s4 = 1'h0;
  reg both_12_s4 = 1'h0;
  reg [6:0] magnitude_12_s4 = 7'h0;
  reg not_biased_103_s4 = 1'h0;
  reg both_13_s4 = 1'h0;
  reg [6:0] magnitude_13_s4 = 7'h0;
  reg not_biased_111_s4 = 1'h0;
  reg both_14_s4 = 1'h0;
  reg [6:0] magnitude_14_s4 = 7'h0;
  reg not_biased_119_s4 = 1'h0;
  reg both_15_s4 = 1'h0;
  reg [6:0] magnitude_15_s4 = 7'h0;
  reg not_biased_127_s4 = 1'h0;
  reg both_16_s4 = 1'h0;
  reg [6:0] magnitude_16_s4 = 7'h0;
  reg not_biased_135_s4 = 1'h0;
  reg both_17_s4 = 1'h0;
  reg [6:0] magnitude_17_s4 = 7'h0;
  reg not_biased_143_s4 = 1'h0;
  reg both_18_s4 = 1'h0;
  reg [6:0] magnitude_18_s4 = 7'h0;
  reg not_biased_151_s4 = 1'h0;
  reg both_19_s4 = 1'h0;
  reg [6:0] magnitude_19_s4 = 7'h0;
  reg not_biased_159_s4 = 1'h0;
  reg both_20_s4 = 1'h0;
  reg [6:0] magnitude_20_s4 = 7'h0;
  reg not_biased_167_s4 = 1'h0;
  reg both_21_s4 = 1'h0;
  reg [6:0] magnitude_21_s4 = 7'h0;
  reg not_biased_175_s4 = 1'h0;
  reg both_22_s4 = 1'h0;
  reg [6:0] magnitude_22_s4 = 7'h0;
  reg not_biased_183_s4 = 1'h0;
  reg both_23_s4 = 1'h0;
  reg [6:0] magnitude_23_s4 = 7'h0;
  reg not_biased_191_s4 = 1'h0;
  reg both_24_s4 = 1'h0;
  reg [6:0] magnitude_24_s4 = 7'h0;
  reg not_biased_199_s4 = 1'h0;
  reg both_25_s4 = 1'h0;
  reg [6:0] magnitude_25_s4 = 7'h0;
  reg not_biased_207_s4 = 1'h0;
  reg both_26_s4 = 1'h0;
  reg [6:0] magnitude_26_s4 = 7'h0;
  reg not_biased_215_s4 = 1'h0;
  reg both_27_s4 = 1'h0;
  reg [6:0] magnitude_27_s4 = 7'h0;
  reg not_biased_223_s4 = 1'h0;
  reg both_28_s4 = 1'h0;
  reg [6:0] magnitude_28_s4 = 7'h0;
  reg not_biased_231_s4 = 1'h0;
  reg both_29_s4 = 1'h0;
  reg [6:0] magnitude_29_s4 = 7'h0;
  reg not_biased_239_s4 = 1'h0;
  reg both_30_s4 = 1'h0;
  reg [6:0] magnitude_30_s4 = 7'h0;
  reg not_biased_247_s4 = 1'h0;
  reg both_31_s4 = 1'h0;
  reg [5:0] magnitude_31_s4 = 6'h0;
  reg not_biased_254_s4 = 1'h0;
  reg both_32_s4 = 1'h0;
  wire [254:0] joined_0 = {not_biased_254_s4, magnitude_31_s4, not_biased_247_s4, magnitude_30_s4, not_biased_239_s4, magnitude_29_s4, not_biased_231_s4, magnitude_28_s4, not_biased_223_s4, magnitude_27_s4, not_biased_215_s4, magnitude_26_s4, not_biased_207_s4, magnitude_25_s4, not_biased_199_s4, magnitude_24_s4, not_biased_191_s4, magnitude_23_s4, not_biased_183_s4, magnitude_22_s4, not_biased_175_s4, magnitude_21_s4, not_biased_167_s4, magnitude_20_s4, not_biased_159_s4, magnitude_19_s4, not_biased_151_s4, magnitude_18_s4, not_biased_143_s4, magnitude_17_s4, not_biased_135_s4, magnitude_16_s4, not_biased_127_s4, magnitude_15_s4, not_biased_119_s4, magnitude_14_s4, not_biased_111_s4, magnitude_13_s4, not_biased_103_s4, magnitude_12_s4, not_biased_95_s4, magnitude_11_s4, not_biased_87_s4, magnitude_10_s4, not_biased_79_s4, magnitude_9_s4, not_biased_71_s4, magnitude_8_s4, not_biased_63_s4, magnitude_7_s4, not_biased_55_s4, magnitude_6_s4, not_biased_47_s4, magnitude_5_s4, not_biased_39_s4, magnitude_4_s4, not_biased_31_s4, magnitude_3_s4, not_biased_23_s4, magnitude_2_s4, not_biased_15_s4, magnitude_1_s4, not_biased_7_s4, magnitude_0_s4};
  wire [31:0] joined_1 = {both_32_s4, both_31_s4, both_30_s4, both_29_s4, both_28_s4, both_27_s4, both_26_s4, both_25_s4, both_24_s4, both_23_s4, both_22_s4, both_21_s4, both_20_s4, both_19_s4, both_18_s4, both_17_s4, both_16_s4, both_15_s4, both_14_s4, both_13_s4, both_12_s4, both_11_s4, both_10_s4, both_9_s4, both_8_s4, both_7_s4, both_6_s4, both_5_s4, both_4_s4, both_3_s4, both_2_s4, both_1_s4};
  wire [63:0] joined_2 = {32'h0, joined_1};
  // stage 5
  reg [63:0] joined_2_s5 = 64'h0;
  reg [254:0] joined_0_s5 = 255'h0;
  reg [1269:0] x_s5_way = 1270'h0;
  wire [253:0] x_s5 = x_s5_way[1269:1016];
  reg [1269:0] y_s5_way = 1270'h0;
  wire [253:0] y_s5 = y_s5_way[1269:1016];
  reg [4:0] valid_s5_way = 5'h0;
  wire valid_s5 = valid_s5_way[4];
  assign pending = joined_2_s5;
  assign digits = joined_0_s5;
  assign x_out = x_s5;
  assign y_out = y_s5;
  assign valid_out = valid_s5;
  always @(posedge clock) begin
    // into stage 1
    finite_any_bit_0_s1 <= finite_any_bit_0;
    finite_any_bit_1_s1 <= finite_any_bit_1;
    finite_any_bit_2_s1 <= finite_any_bit_2;
    finite_any_bit_3_s1 <= finite_any_bit_3;
    finite_any_bit_4_s1 <= finite_any_bit_4;
    finite_any_bit_5_s1 <= finite_any_bit_5;
    finite_any_bit_6_s1 <= finite_any_bit_6;
    finite_any_bit_7_s1 <= finite_any_bit_7;
    finite_any_bit_8_s1 <= finite_any_bit_8;
    finite_any_bit_9_s1 <= finite_any_bit_9;
    finite_any_bit_10_s1 <= finite_any_bit_10;
    finite_any_bit_11_s1 <= finite_any_bit_11;
    finite_any_bit_12_s1 <= finite_any_bit_12;
    finite_any_bit_13_s1 <= finite_any_bit_13;
    finite_any_bit_14_s1 <= finite_any_bit_14;
    biased_column_0_sum_s1 <= biased_column_0_sum;
    biased_column_1_sum_s1 <= biased_column_1_sum;
    biased_column_2_sum_s1 <= biased_column_2_sum;
    // into stage 2
    finite <= finite_any_bit_15;
    biased_column_0_sum_s1_63_0_s2 <= biased_column_0_sum_s1_63_0;
    biased_column_0_sum_s1_64_s2 <= biased_column_0_sum_s1_64;
    biased_column_1_sum_s1_63_0_s2 <= biased_column_1_sum_s1_63_0;
    biased_column_1_sum_s1_64_s2 <= biased_column_1_sum_s1_64;
    biased_carry_all_bits_0_s2 <= biased_carry_all_bits_0;
    biased_column_2_sum_s1_63_0_s2 <= biased_column_2_sum_s1_63_0;
    biased_column_2_sum_s1_64_s2 <= biased_column_2_sum_s1_64;
    biased_carry_all_bits_1_s2 <= biased_carry_all_bits_1;
    biased_column_3_sum_s2_way <= {biased_column_3_sum_s2_way[62:0], biased_column_3_sum};
    is_part_s2_way <= {is_part_s2_way[0:0], is_part};
    // into stage 3
    biased <= biased_carry_joined;
    both_0_s3 <= both_0;
    // into stage 4
    magnitude_0_s4 <= magnitude_0;
    not_biased_7_s4 <= not_biased_7;
    both_1_s4 <= both_1;
    magnitude_1_s4 <= magnitude_1;
    not_biased_15_s4 <= not_biased_15;
    both_2_s4 <= both_2;
    magnitude_2_s4 <= magnitude_2;
    not_biased_23_s4 <= not_biased_23;
    both_3_s4 <= both_3;
    magnitude_3_s4 <= magnitude_3;
    not_biased_31_s4 <= not_biased_31;
    both_4_s4 <= both_4;
    magnitude_4_s4 <= magnitude_4;
    not_biased_39_s4 <= not_biased_39;
    both_5_s4 <= both_5;
    magnitude_5_s4 <= magnitude_5;
    not_biased_47_s4 <= not_biased_47;
    both_6_s4 <= both_6;
    magnitude_6_s4 <= magnitude_6;
    not_biased_55_s4 <= not_biased_55;
    both_7_s4 <= both_7;
    magnitude_7_s4 <= magnitude_7;
    not_biased_63_s4 <= not_biased_63;
    both_8_s4 <= both_8;
    magnitude_8_s4 <= magnitude_8;
    not_biased_71_s4 <= not_biased_71;
    both_9_s4 <= both_9;
    magnitude_9_s4 <= magnitude_9;
    not_biased_79_s4 <= not_biased_79;
    both_10_s4 <= both_10;
    magnitude_10_s4 <= magnitude_10;
    not_biased_87_s4 <= not_biased_87;
    both_11_s4 <= both_11;
    magnitude_11_s4 <= magnitude_11;
    not_biased_95_s4 <= not_biased_95;
    both_12_s4 <= both_12;
    magnitude_12_s4 <= magnitude_12;
    not_biased_103_s4 <= not_biased_103;
    both_13_s4 <= both_13;
    magnitude_13_s4 <= magnitude_13;
    not_biased_111_s4 <= not_biased_111;
    both_14_s4 <= both_14;
    magnitude_14_s4 <= magnitude_14;
    not_biased_119_s4 <= not_biased_119;
    both_15_s4 <= both_15;
    magnitude_15_s4 <= magnitude_15;
    not_biased_127_s4 <= not_biased_127;
    both_16_s4 <= both_16;
    magnitude_16_s4 <= magnitude_16;
    not_biased_135_s4 <= not_biased_135;
    both_17_s4 <= both_17;
    magnitude_17_s4 <= magnitude_17;
    not_biased_143_s4 <= not_biased_143;
    both_18_s4 <= both_18;
    magnitude_18_s4 <= magnitude_18;
    not_biased_151_s4 <= not_biased_151;
    both_19_s4 <= both_19;
    magnitude_19_s4 <= magnitude_19;
    not_biased_159_s4 <= not_biased_159;
    both_20_s4 <= both_20;
    magnitude_20_s4 <= magnitude_20;
    not_biased_167_s4 <= not_biased_167;
    both_21_s4 <= both_21;
    magnitude_21_s4 <= magnitude_21;
    not_biased_175_s4 <= not_biased_175;
    both_22_s4 <= both_22;
    magnitude_22_s4 <= magnitude_22;
    not_biased_183_s4 <= not_biased_183;
    both_23_s4 <= both_23;
    magnitude_23_s4 <= magnitude_23;
    not_biased_191_s4 <= not_biased_191;
    both_24_s4 <= both_24;
    magnitude_24_s4 <= magnitude_24;
    not_biased_199_s4 <= not_biased_199;
    both_25_s4 <= both_25;
    magnitude_25_s4 <= magnitude_25;
    not_biased_207_s4 <= not_biased_207;
    both_26_s4 <= both_26;
    magnitude_26_s4 <= magnitude_26;
    not_biased_215_s4 <= not_biased_215;
    both_27_s4 <= both_27;
    magnitude_27_s4 <= magnitude_27;
    not_biased_223_s4 <= not_biased_223;
    both_28_s4 <= both_28;
    magnitude_28_s4 <= magnitude_28;
    not_biased_231_s4 <= not_biased_231;
    both_29_s4 <= both_29;
    magnitude_29_s4 <= magnitude_29;
    not_biased_239_s4 <= not_biased_239;
    both_30_s4 <= both_30;
    magnitude_30_s4 <= magnitude_30;
    not_biased_247_s4 <= not_biased_247;
    both_31_s4 <= both_31;
    magnitude_31_s4 <= magnitude_31;
    not_biased_254_s4 <= not_biased_254;
    both_32_s4 <= both_32;
    // into stage 5
    joined_2_s5 <= joined_2;
    joined_0_s5 <= joined_0;
    x_s5_way <= {x_s5_way[1015:0], x};
    y_s5_way <= {y_s5_way[1015:0], y};
    valid_s5_way <= {valid_s5_way[3:0], valid};
  end
endmodule

// msm_selector_32: one result a clock, 1 clocks after its operands.
(* pipeline_stages = 1 *)
module msm_selector_32 (
  input wire clock,
  input wire [63:0] window,
  input wire [254:0] digits,
  output wire [19:0] address,
  output wire negative
);
  wire [6:0] digits_6_0 = digits[6:0];
  wire digits_7 = digits[7];
  wire [20:0] joined_0 = {digits_7, 13'h0, digits_6_0};
  wire window_0 = window[0];
  wire [20:0] chosen_0 = window_0 ? joined_0 : 21'h0;
  wire [6:0] digits_14_8 = digits[14:8];
  wire digits_15 = digits[15];
  wire [20:0] joined_1 = {digits_15, 13'h1, digits_14_8};
  wire window_1 = window[1];
  wire [20:0] chosen_1 = window_1 ? joined_1 : 21'h0;
  wire [6:0] digits_22_16 = digits[22:16];
  wire digits_23 = digits[23];
  wire [20:0] joined_2 = {digits_23, 13'h2, digits_22_16};
  wire window_2 = window[2];
  wire [20:0] chosen_2 = window_2 ? joined_2 : 21'h0;
  wire [6:0] digits_30_24 = digits[30:24];
  wire digits_31 = digits[31];
  wire [20:0] joined_3 = {digits_31, 13'h3, digits_30_24};
  wire window_3 = window[3];
  wire [20:0] chosen_3 = window_3 ? joined_3 : 21'h0;
  wire [6:0] digits_38_32 = digits[38:32];
  wire digits_39 = digits[39];
  wire [20:0] joined_4 = {digits_39, 13'h4, digits_38_32};
  wire window_4 = window[4];
  wire [20:0] chosen_4 = window_4 ? joined_4 : 21'h0;
  wire [6:0] digits_46_40 = digits[46:40];
  wire digits_47 = digits[47];
  wire [20:0] joined_5 = {digits_47, 13'h5, digits_46_40};
  wire window_5 = window[5];
  wire [20:0] chosen_5 = window_5 ? joined_5 : 21'h0;
  wire [6:0] digits_54_48 = digits[54:48];
  wire digits_55 = digits[55];
  wire [20:0] joined_6 = {digits_55, 13'h6, digits_54_48};
  wire window_6 = window[6];
  wire [20:0] chosen_6 = window_6 ? joined_6 : 21'h0;
  wire [6:0] digits_62_56 = digits[62:56];
  wire digits_63 = digits[63];
  wire [20:0] joined_7 = {digits_63, 13'h7, digits_62_56};
  wire window_7 = window[7];
  wire [20:0] chosen_7 = window_7 ? joined_7 : 21'h0;
  wire [6:0] digits_70_64 = digits[70:64];
  wire digits_71 = digits[71];
  wire [20:0] joined_8 = {digits_71, 13'h8, digits_70_64};
  wire window_8 = window[8];
  wire [20:0] chosen_8 = window_8 ? joined_8 : 21'h0;
  wire [6:0] digits_78_72 = digits[78:72];
  wire digits_79 = digits[79];
  wire [20:0] joined_9 = {digits_79, 13'h9, digits_78_72};
  wire window_9 = window[9];
  wire [20:0] chosen_9 = window_9 ? joined_9 : 21'h0;
  wire [6:0] digits_86_80 = digits[86:80];
  wire digits_87 = digits[87];
  wire [20:0] joined_10 = {digits_87, 13'ha, digits_86_80};
  wire window_10 = window[10];
  wire [20:0] chosen_10 = window_10 ? joined_10 : 21'h0;
  wire [6:0] digits_94_88 = digits[94:88];
  wire digits_95 = digits[95];
  wire [20:0] joined_11 = {digits_95, 13'hb, digits_94_88};
  wire window_11 = window[11];
  wire [20:0] chosen_11 = window_11 ? joined_11 : 21'h0;
  wire [6:0] digits_102_96 = digits[102:96];
  wire digits_103 = digits[103];
  wire [20:0] joined_12 = {digits_103, 13'hc, digits_102_96};
  wire window_12 = window[12];
  wire [20:0] chosen_12 = window_12 ? joined_12 : 21'h0;
  wire [6:0] digits_110_104 = digits[110:104];
  wire digits_111 = digits[111];
  wire [20:0] joined_13 = {digits_111, 13'hd, digits_110_104};
  wire window_13 = window[13];
  wire [20:0] chosen_13 = window_13 ? joined_13 : 21'h0;
  wire [6:0] digits_118_112 = digits[118:112];
  wire digits_119 = digits[119];
  wire [20:0] joined_14 = {digits_119, 13'he, digits_118_112};
  wire window_14 = window[14];
  wire [20:0] chosen_14 = window_14 ? joined_14 : 21'h0;
  wire [6:0] digits_126_120 = digits[126:120];
  wire digits_127 = digits[127];
  wire [20:0] joined_15 = {digits_127, 13'hf, digits_126_120};
  wire window_15 = window[15];
  wire [20:0] chosen_15 = window_15 ? joined_15 : 21'h0;
  wire [6:0] digits_134_128 = digits[134:128];
  wire digits_135 = digits[135];
  wire [20:0] joined_16 = {digits_135, 13'h10, digits_134_128};
  wire window_16 = window[16];
  wire [20:0] chosen_16 = window_16 ? joined_16 : 21'h0;
  wire [6:0] digits_142_136 = digits[142:136];
  wire digits_143 = digits[143];
  wire [20:0] joined_17 = {digits_143, 13'h11, digits_142_136};
  wire window_17 = window[17];
  wire [20:0] chosen_17 = window_17 ? joined_17 : 21'h0;
  wire [6:0] digits_150_144 = digits[150:144];
  wire digits_151 = digits[151];
  wire [20:0] joined_18 = {digits_151, 13'h12, digits_150_144};
  wire window_18 = window[18];
  wire [20:0] chosen_18 = window_18 ? joined_18 : 21'h0;
  wire [6:0] digits_158_152 = digits[158:152];
  wire digits_159 = digits[159];
  wire [20:0] joined_19 = {digits_159, 13'h13, digits_158_152};
  wire window_19 = window[19];
  wire [20:0] chosen_19 = window_19 ? joined_19 : 21'h0;
  wire [6:0] digits_166_160 = digits[166:160];
  wire digits_167 = digits[167];
  wire [20:0] joined_20 = {digits_167, 13'h14, digits_166_160};
  wire window_20 = window[20];
  wire [20:0] chosen_20 = window_20 ? joined_20 : 21'h0;
  wire [6:0] digits_174_168 = digits[174:168];
  wire digits_175 = digits[175];
  wire [20:0] joined_21 = {digits_175, 13'h15, digits_174_168};
  wire window_21 = window[21];
  wire [20:0] chosen_21 = window_21 ? joined_21 : 21'h0;
  wire [6:0] digits_182_176 = digits[182:176];
  wire digits_183 = digits[183];
  wire [20:0] joined_22 = {digits_183, 13'h16, digits_182_176};
  wire window_22 = window[22];
  wire [20:0] chosen_22 = window_22 ? joined_22 : 21'h0;
  wire [6:0] digits_190_184 = digits[190:184];
  wire digits_191 = digits[191];
  wire [20:0] joined_23 = {digits_191, 13'h17, digits_190_184};
  wire window_23 = window[23];
  wire [20:0] chosen_23 = window_23 ? joined_23 : 21'h0;
  wire [6:0] digits_198_192 = digits[198:192];
  wire digits_199 = digits[199];
  wire [20:0] joined_24 = {digits_199, 13'h18, digits_198_192};
  wire window_24 = window[24];
  wire [20:0] chosen_24 = window_24 ? joined_24 : 21'h0;
  wire [6:0] digits_206_200 = digits[206:200];
  wire digits_207 = digits[207];
  wire [20:0] joined_25 = {digits_207, 13'h19, digits_206_200};
  wire window_25 = window[25];
  wire [20:0] chosen_25 = window_25 ? joined_25 : 21'h0;
  wire [6:0] digits_214_208 = digits[214:208];
  wire digits_215 = digits[215];
  wire [20:0] joined_26 = {digits_215, 13'h1a, digits_214_208};
  wire window_26 = window[26];
  wire [20:0] chosen_26 = window_26 ? joined_26 : 21'h0;
  wire [6:0] digits_222_216 = digits[222:216];
  wire digits_223 = digits[223];
  wire [20:0] joined_27 = {digits_223, 13'h1b, digits_222_216};
  wire window_27 = window[27];
  wire [20:0] chosen_27 = window_27 ? joined_27 : 21'h0;
  wire [6:0] digits_230_224 = digits[230:224];
  wire digits_231 = digits[231];
  wire [20:0] joined_28 = {digits_231, 13'h1c, digits_230_224};
  wire window_28 = window[28];
  wire [20:0] chosen_28 = window_28 ? joined_28 : 21'h0;
  wire [6:0] digits_238_232 = digits[238:232];
  wire digits_239 = digits[239];
  wire [20:0] joined_29 = {digits_239, 13'h1d, digits_238_232};
  wire window_29 = window[29];
  wire [20:0] chosen_29 = window_29 ? joined_29 : 21'h0;
  wire [6:0] digits_246_240 = digits[246:240];
  wire digits_247 = digits[247];
  wire [20:0] joined_30 = {digits_247, 13'h1e, digits_246_240};
  wire window_30 = window[30];
  wire [20:0] chosen_30 = window_30 ? joined_30 : 21'h0;
  wire [5:0] digits_253_248 = digits[253:248];
  wire digits_254 = digits[254];
  wire [20:0] joined_31 = {digits_254, 14'h3e, digits_253_248};
  wire window_31 = window[31];
  wire [20:0] chosen_31 = window_31 ? joined_31 : 21'h0;
  wire [20:0] either_0 = chosen_0 | chosen_1;
  wire [20:0] either_1 = chosen_2 | chosen_3;
  wire [20:0] either_2 = chosen_4 | chosen_5;
  wire [20:0] either_3 = chosen_6 | chosen_7;
  wire [20:0] either_4 = chosen_8 | chosen_9;
  wire [20:0] either_5 = chosen_10 | chosen_11;
  wire [20:0] either_6 = chosen_12 | chosen_13;
  wire [20:0] either_7 = chosen_14 | chosen_15;
  wire [20:0] either_8 = chosen_16 | chosen_17;
  wire [20:0] either_9 = chosen_18 | chosen_19;
  wire [20:0] either_10 = chosen_20 | chosen_21;
  wire [20:0] either_11 = chosen_22 | chosen_23;
  wire [20:0] either_12 = chosen_24 | chosen_25;
  wire [20:0] either_13 = chosen_26 | chosen_27;
  wire [20:0] either_14 = chosen_28 | chosen_29;
  wire [20:0] either_15 = chosen_30 | chosen_31;
  wire [20:0] either_16 = either_0 | either_1;
  wire [20:0] either_17 = either_2 | either_3;
  wire [20:0] either_18 = either_4 | either_5;
  wire [20:0] either_19 = either_6 | either_7;
  wire [20:0] either_20 = either_8 | either_9;
  wire [20:0] either_21 = either_10 | either_11;
  wire [20:0] either_22 = either_12 | either_13;
  wire [20:0] either_23 = either_14 | either_15;
  wire [20:0] either_24 = either_16 | either_17;
  wire [20:0] either_25 = either_18 | either_19;
  wire [20:0] either_26 = either_20 | either_21;
  wire [20:0] either_27 = either_22 | either_23;
  wire [20:0] either_28 = either_24 | either_25;
  wire [20:0] either_29 = either_26 | either_27;
  wire [20:0] either_30 = either_28 | either_29;
  wire [19:0] either_30_19_0 = either_30[19:0];
  wire either_30_20 = either_30[20];
  // stage 1
  reg [19:0] either_30_19_0_s1 = 20'h0;
  reg either_30_20_s1 = 1'h0;
  assign address = either_30_19_0_s1;
  assign negative = either_30_20_s1;
  always @(posedge clock) begin
    // into stage 1
    either_30_19_0_s1 <= either_30_19_0;
    either_30_20_s1 <= either_30_20;
  end
  wire unused = &{1'b0, window[63:32]};
endmodule

// subtract_fq_w64: one result a clock, 5 clocks after its operands.
(* pipeline_stages = 5 *)
module subtract_fq_w64 (
  input wire clock,
  input wire [253:0] a,
  input wire [253:0] b,
  output wire [253:0] difference
);
  wire [253:0] not_b = ~b;
  wire [63:0] a_63_0 = a[63:0];
  wire [63:0] not_b_63_0 = not_b[63:0];
  wire [64:0] plain_column_0_sum = 65'h1 + {1'h0, a_63_0} + {1'h0, not_b_63_0};
  wire [63:0] a_127_64 = a[127:64];
  wire [63:0] not_b_127_64 = not_b[127:64];
  wire [64:0] plain_column_1_sum = {1'h0, a_127_64} + {1'h0, not_b_127_64};
  wire [63:0] a_191_128 = a[191:128];
  wire [63:0] not_b_191_128 = not_b[191:128];
  wire [64:0] plain_column_2_sum = {1'h0, a_191_128} + {1'h0, not_b_191_128};
  wire [61:0] a_253_192 = a[253:192];
  wire [61:0] not_b_253_192 = not_b[253:192];
  wire [63:0] plain_column_3_sum = 64'hc000000000000000 + {2'h0, a_253_192} + {2'h0, not_b_253_192};
  wire [65:0] more_column_0_sum = 66'h3c208c16d87cfd48 + {2'h0, a_63_0} + {2'h0, not_b_63_0};
  wire [65:0] more_column_1_sum = 66'h97816a916871ca8d + {2'h0, a_127_64} + {2'h0, not_b_127_64};
  wire [65:0] more_column_2_sum = 66'hb85045b68181585d + {2'h0, a_191_128} + {2'h0, not_b_191_128};
  wire [62:0] more_column_3_sum = 63'h70644e72e131a029 + {1'h0, a_253_192} + {1'h0, not_b_253_192};
  // stage 1
  reg [64:0] plain_column_0_sum_s1 = 65'h0;
  reg [64:0] plain_column_1_sum_s1 = 65'h0;
  reg [64:0] plain_column_2_sum_s1 = 65'h0;
  wire [63:0] plain_column_0_sum_s1_63_0 = plain_column_0_sum_s1[63:0];
  wire plain_column_0_sum_s1_64 = plain_column_0_sum_s1[64];
  wire [63:0] plain_column_1_sum_s1_63_0 = plain_column_1_sum_s1[63:0];
  wire plain_column_1_sum_s1_64 = plain_column_1_sum_s1[64];
  wire plain_carry_all_bits_0 = &plain_column_1_sum_s1_63_0;
  wire [63:0] plain_column_2_sum_s1_63_0 = plain_column_2_sum_s1[63:0];
  wire plain_column_2_sum_s1_64 = plain_column_2_sum_s1[64];
  wire plain_carry_all_bits_1 = &plain_column_2_sum_s1_63_0;
  reg [65:0] more_column_0_sum_s1 = 66'h0;
  reg [65:0] more_column_1_sum_s1 = 66'h0;
  reg [65:0] more_column_2_sum_s1 = 66'h0;
  reg [62:0] more_column_3_sum_s1 = 63'h0;
  wire [63:0] more_column_0_sum_s1_63_0 = more_column_0_sum_s1[63:0];
  wire [1:0] more_column_0_sum_s1_65_64 = more_column_0_sum_s1[65:64];
  wire [63:0] more_column_1_sum_s1_63_0 = more_column_1_sum_s1[63:0];
  wire [1:0] more_column_1_sum_s1_65_64 = more_column_1_sum_s1[65:64];
  wire [64:0] more_settled_sum_0 = {1'h0, more_column_1_sum_s1_63_0} + {63'h0, more_column_0_sum_s1_65_64};
  wire [63:0] more_column_2_sum_s1_63_0 = more_column_2_sum_s1[63:0];
  wire [1:0] more_column_2_sum_s1_65_64 = more_column_2_sum_s1[65:64];
  wire [64:0] more_settled_sum_1 = {1'h0, more_column_2_sum_s1_63_0} + {63'h0, more_column_1_sum_s1_65_64};
  wire [62:0] more_settled_sum_2 = more_column_3_sum_s1 + {61'h0, more_column_2_sum_s1_65_64};
  // stage 2
  reg [63:0] plain_column_0_sum_s1_63_0_s2 = 64'h0;
  reg plain_column_0_sum_s1_64_s2 = 1'h0;
  reg [63:0] plain_column_1_sum_s1_63_0_s2 = 64'h0;
  wire [63:0] plain_carry_sum_0 = plain_column_1_sum_s1_63_0_s2 + {63'h0, plain_column_0_sum_s1_64_s2};
  reg plain_column_1_sum_s1_64_s2 = 1'h0;
  reg plain_carry_all_bits_0_s2 = 1'h0;
  wire plain_carry_both_0 = plain_carry_all_bits_0_s2 & plain_column_0_sum_s1_64_s2;
  wire plain_carry_either_0 = plain_column_1_sum_s1_64_s2 | plain_carry_both_0;
  reg [63:0] plain_column_2_sum_s1_63_0_s2 = 64'h0;
  wire [63:0] plain_carry_sum_1 = plain_column_2_sum_s1_63_0_s2 + {63'h0, plain_carry_either_0};
  reg plain_column_2_sum_s1_64_s2 = 1'h0;
  reg plain_carry_all_bits_1_s2 = 1'h0;
  wire plain_carry_both_1 = plain_carry_all_bits_1_s2 & plain_carry_either_0;
  wire plain_carry_either_1 = plain_column_2_sum_s1_64_s2 | plain_carry_both_1;
  reg [127:0] plain_column_3_sum_s2_way = 128'h0;
  wire [63:0] plain_column_3_sum_s2 = plain_column_3_sum_s2_way[127:64];
  wire [63:0] plain_carry_sum_2 = plain_column_3_sum_s2 + {63'h0, plain_carry_either_1};
  wire [255:0] plain_carry_joined = {plain_carry_sum_2, plain_carry_sum_1, plain_carry_sum_0, plain_column_0_sum_s1_63_0_s2};
  reg [64:0] more_settled_sum_0_s2 = 65'h0;
  reg [64:0] more_settled_sum_1_s2 = 65'h0;
  wire [63:0] more_settled_sum_0_s2_63_0 = more_settled_sum_0_s2[63:0];
  wire more_settled_sum_0_s2_64 = more_settled_sum_0_s2[64];
  wire [63:0] more_settled_sum_1_s2_63_0 = more_settled_sum_1_s2[63:0];
  wire more_settled_sum_1_s2_64 = more_settled_sum_1_s2[64];
  wire more_carry_all_bits = &more_settled_sum_1_s2_63_0;
  // stage 3
  reg [255:0] plain = 256'h0;
  reg [127:0] more_column_0_sum_s1_63_0_s3_way = 128'h0;
  wire [63:0] more_column_0_sum_s1_63_0_s3 = more_column_0_sum_s1_63_0_s3_way[127:64];
  reg [63:0] more_settled_sum_0_s2_63_0_s3 = 64'h0;
  reg more_settled_sum_0_s2_64_s3 = 1'h0;
  reg [63:0] more_settled_sum_1_s2_63_0_s3 = 64'h0;
  wire [63:0] more_carry_sum_0 = more_settled_sum_1_s2_63_0_s3 + {63'h0, more_settled_sum_0_s2_64_s3};
  reg more_settled_sum_1_s2_64_s3 = 1'h0;
  reg more_carry_all_bits_s3 = 1'h0;
  wire more_carry_both = more_carry_all_bits_s3 & more_settled_sum_0_s2_64_s3;
  wire more_carry_either = more_settled_sum_1_s2_64_s3 | more_carry_both;
  reg [125:0] more_settled_sum_2_s3_way = 126'h0;
  wire [62:0] more_settled_sum_2_s3 = more_settled_sum_2_s3_way[125:63];
  wire [62:0] more_carry_sum_1 = more_settled_sum_2_s3 + {62'h0, more_carry_either};
  wire [254:0] more_carry_joined = {more_carry_sum_1, more_carry_sum_0, more_settled_sum_0_s2_63_0_s3, more_column_0_sum_s1_63_0_s3};
  wire plain_255 = plain[255];
  wire [253:0] plain_253_0 = plain[253:0];
  // stage 4
  reg [254:0] more = 255'h0;
  wire [253:0] more_253_0 = more[253:0];
  reg plain_255_s4 = 1'h0;
  reg [253:0] plain_253_0_s4 = 254'h0;
  wire [253:0] chosen = plain_255_s4 ? more_253_0 : plain_253_0_s4;
  // stage 5
  reg [253:0] chosen_s5 = 254'h0;
  assign difference = chosen_s5;
  always @(posedge clock) begin
    // into stage 1
    plain_column_0_sum_s1 <= plain_column_0_sum;
    plain_column_1_sum_s1 <= plain_column_1_sum;
    plain_column_2_sum_s1 <= plain_column_2_sum;
    more_column_0_sum_s1 <= more_column_0_sum;
    more_column_1_sum_s1 <= more_column_1_sum;
    more_column_2_sum_s1 <= more_column_2_sum;
    more_column_3_sum_s1 <= more_column_3_sum;
    // into stage 2
    plain_column_0_sum_s1_63_0_s2 <= plain_column_0_sum_s1_63_0;
    plain_column_0_sum_s1_64_s2 <= plain_column_0_sum_s1_64;
    plain_column_1_sum_s1_63_0_s2 <= plain_column_1_sum_s1_63_0;
    plain_column_1_sum_s1_64_s2 <= plain_column_1_sum_s1_64;
    plain_carry_all_bits_0_s2 <= plain_carry_all_bits_0;
    plain_column_2_sum_s1_63_0_s2 <= plain_column_2_sum_s1_63_0;
    plain_column_2_sum_s1_64_s2 <= plain_column_2_sum_s1_64;
    plain_carry_all_bits_1_s2 <= plain_carry_all_bits_1;
    plain_column_3_sum_s2_way <= {plain_column_3_sum_s2_way[63:0], plain_column_3_sum};
    more_settled_sum_0_s2 <= more_settled_sum_0;
    more_settled_sum_1_s2 <= more_settled_sum_1;
    // into stage 3
    plain <= plain_carry_joined;
    more_column_0_sum_s1_63_0_s3_way <= {more_column_0_sum_s1_63_0_s3_way[63:0], more_column_0_sum_s1_63_0};
    more_settled_sum_0_s2_63_0_s3 <= more_settled_sum_0_s2_63_0;
    more_settled_sum_0_s2_64_s3 <= more_settled_sum_0_s2_64;
    more_settled_sum_1_s2_63_0_s3 <= more_settled_sum_1_s2_63_0;
    more_settled_sum_1_s2_64_s3 <= more_settled_sum_1_s2_64;
    more_carry_all_bits_s3 <= more_carry_all_bits;
    more_settled_sum_2_s3_way <= {more_settled_sum_2_s3_way[62:0], more_settled_sum_2};
    // into stage 4
    more <= more_carry_joined;
    plain_255_s4 <= plain_255;
    plain_253_0_s4 <= plain_253_0;
    // into stage 5
    chosen_s5 <= chosen;
  end
  wire unused = &{1'b0, plain[254], more[254]};
endmodule

// add_fq_w64: one result a clock, 5 clocks after its operands.
(* pipeline_stages = 5 *)
module add_fq_w64 (
  input wire clock,
  input wire [253:0] a,
  input wire [253:0] b,
  output wire [253:0] sum
);
  wire [63:0] a_63_0 = a[63:0];
  wire [63:0] b_63_0 = b[63:0];
  wire [64:0] whole_column_0_sum = {1'h0, a_63_0} + {1'h0, b_63_0};
  wire [63:0] a_127_64 = a[127:64];
  wire [63:0] b_127_64 = b[127:64];
  wire [64:0] whole_column_1_sum = {1'h0, a_127_64} + {1'h0, b_127_64};
  wire [63:0] a_191_128 = a[191:128];
  wire [63:0] b_191_128 = b[191:128];
  wire [64:0] whole_column_2_sum = {1'h0, a_191_128} + {1'h0, b_191_128};
  wire [61:0] a_253_192 = a[253:192];
  wire [61:0] b_253_192 = b[253:192];
  wire [62:0] whole_column_3_sum = {1'h0, a_253_192} + {1'h0, b_253_192};
  wire [65:0] less_column_0_sum = 66'hc3df73e9278302b9 + {2'h0, a_63_0} + {2'h0, b_63_0};
  wire [65:0] less_column_1_sum = 66'h687e956e978e3572 + {2'h0, a_127_64} + {2'h0, b_127_64};
  wire [65:0] less_column_2_sum = 66'h47afba497e7ea7a2 + {2'h0, a_191_128} + {2'h0, b_191_128};
  wire [63:0] less_column_3_sum = 64'hcf9bb18d1ece5fd6 + {2'h0, a_253_192} + {2'h0, b_253_192};
  // stage 1
  reg [64:0] whole_column_0_sum_s1 = 65'h0;
  reg [64:0] whole_column_1_sum_s1 = 65'h0;
  reg [64:0] whole_column_2_sum_s1 = 65'h0;
  wire [63:0] whole_column_0_sum_s1_63_0 = whole_column_0_sum_s1[63:0];
  wire whole_column_0_sum_s1_64 = whole_column_0_sum_s1[64];
  wire [63:0] whole_column_1_sum_s1_63_0 = whole_column_1_sum_s1[63:0];
  wire whole_column_1_sum_s1_64 = whole_column_1_sum_s1[64];
  wire whole_carry_all_bits_0 = &whole_column_1_sum_s1_63_0;
  wire [63:0] whole_column_2_sum_s1_63_0 = whole_column_2_sum_s1[63:0];
  wire whole_column_2_sum_s1_64 = whole_column_2_sum_s1[64];
  wire whole_carry_all_bits_1 = &whole_column_2_sum_s1_63_0;
  reg [65:0] less_column_0_sum_s1 = 66'h0;
  reg [65:0] less_column_1_sum_s1 = 66'h0;
  reg [65:0] less_column_2_sum_s1 = 66'h0;
  reg [63:0] less_column_3_sum_s1 = 64'h0;
  wire [63:0] less_column_0_sum_s1_63_0 = less_column_0_sum_s1[63:0];
  wire [1:0] less_column_0_sum_s1_65_64 = less_column_0_sum_s1[65:64];
  wire [63:0] less_column_1_sum_s1_63_0 = less_column_1_sum_s1[63:0];
  wire [1:0] less_column_1_sum_s1_65_64 = less_column_1_sum_s1[65:64];
  wire [64:0] less_settled_sum_0 = {1'h0, less_column_1_sum_s1_63_0} + {63'h0, less_column_0_sum_s1_65_64};
  wire [63:0] less_column_2_sum_s1_63_0 = less_column_2_sum_s1[63:0];
  wire [1:0] less_column_2_sum_s1_65_64 = less_column_2_sum_s1[65:64];
  wire [64:0] less_settled_sum_1 = {1'h0, less_column_2_sum_s1_63_0} + {63'h0, less_column_1_sum_s1_65_64};
  wire [63:0] less_settled_sum_2 = less_column_3_sum_s1 + {62'h0, less_column_2_sum_s1_65_64};
  // stage 2
  reg [63:0] whole_column_0_sum_s1_63_0_s2 = 64'h0;
  reg whole_column_0_sum_s1_64_s2 = 1'h0;
  reg [63:0] whole_column_1_sum_s1_63_0_s2 = 64'h0;
  wire [63:0] whole_carry_sum_0 = whole_column_1_sum_s1_63_0_s2 + {63'h0, whole_column_0_sum_s1_64_s2};
  reg whole_column_1_sum_s1_64_s2 = 1'h0;
  reg whole_carry_all_bits_0_s2 = 1'h0;
  wire whole_carry_both_0 = whole_carry_all_bits_0_s2 & whole_column_0_sum_s1_64_s2;
  wire whole_carry_either_0 = whole_column_1_sum_s1_64_s2 | whole_carry_both_0;
  reg [63:0] whole_column_2_sum_s1_63_0_s2 = 64'h0;
  wire [63:0] whole_carry_sum_1 = whole_column_2_sum_s1_63_0_s2 + {63'h0, whole_carry_either_0};
  reg whole_column_2_sum_s1_64_s2 = 1'h0;
  reg whole_carry_all_bits_1_s2 = 1'h0;
  wire whole_carry_both_1 = whole_carry_all_bits_1_s2 & whole_carry_either_0;
  wire whole_carry_either_1 = whole_column_2_sum_s1_64_s2 | whole_carry_both_1;
  reg [125:0] whole_column_3_sum_s2_way = 126'h0;
  wire [62:0] whole_column_3_sum_s2 = whole_column_3_sum_s2_way[125:63];
  wire [62:0] whole_carry_sum_2 = whole_column_3_sum_s2 + {62'h0, whole_carry_either_1};
  wire [254:0] whole_carry_joined = {whole_carry_sum_2, whole_carry_sum_1, whole_carry_sum_0, whole_column_0_sum_s1_63_0_s2};
  reg [64:0] less_settled_sum_0_s2 = 65'h0;
  reg [64:0] less_settled_sum_1_s2 = 65'h0;
  wire [63:0] less_settled_sum_0_s2_63_0 = less_settled_sum_0_s2[63:0];
  wire less_settled_sum_0_s2_64 = less_settled_sum_0_s2[64];
  wire [63:0] less_settled_sum_1_s2_63_0 = less_settled_sum_1_s2[63:0];
  wire less_settled_sum_1_s2_64 = less_settled_sum_1_s2[64];
  wire less_carry_all_bits = &less_settled_sum_1_s2_63_0;
  // stage 3
  reg [254:0] whole = 255'h0;
  reg [127:0] less_column_0_sum_s1_63_0_s3_way = 128'h0;
  wire [63:0] less_column_0_sum_s1_63_0_s3 = less_column_0_sum_s1_63_0_s3_way[127:64];
  reg [63:0] less_settled_sum_0_s2_63_0_s3 = 64'h0;
  reg less_settled_sum_0_s2_64_s3 = 1'h0;
  reg [63:0] less_settled_sum_1_s2_63_0_s3 = 64'h0;
  wire [63:0] less_carry_sum_0 = less_settled_sum_1_s2_63_0_s3 + {63'h0, less_settled_sum_0_s2_64_s3};
  reg less_settled_sum_1_s2_64_s3 = 1'h0;
  reg less_carry_all_bits_s3 = 1'h0;
  wire less_carry_both = less_carry_all_bits_s3 & less_settled_sum_0_s2_64_s3;
  wire less_carry_either = less_settled_sum_1_s2_64_s3 | less_carry_both;
  reg [127:0] less_settled_sum_2_s3_way = 128'h0;
  wire [63:0] less_settled_sum_2_s3 = less_settled_sum_2_s3_way[127:64];
  wire [63:0] less_carry_sum_1 = less_settled_sum_2_s3 + {63'h0, less_carry_either};
  wire [255:0] less_carry_joined = {less_carry_sum_1, less_carry_sum_0, less_settled_sum_0_s2_63_0_s3, less_column_0_sum_s1_63_0_s3};
  wire [253:0] whole_253_0 = whole[253:0];
  // stage 4
  reg [255:0] less = 256'h0;
  wire less_255 = less[255];
  wire [253:0] less_253_0 = less[253:0];
  reg [253:0] whole_253_0_s4 = 254'h0;
  wire [253:0] chosen = less_255 ? whole_253_0_s4 : less_253_0;
  // stage 5
  reg [253:0] chosen_s5 = 254'h0;
  assign sum = chosen_s5;
  always @(posedge clock) begin
    // into stage 1
    whole_column_0_sum_s1 <= whole_column_0_sum;
    whole_column_1_sum_s1 <= whole_column_1_sum;
    whole_column_2_sum_s1 <= whole_column_2_sum;
    less_column_0_sum_s1 <= less_column_0_sum;
    less_column_1_sum_s1 <= less_column_1_sum;
    less_column_2_sum_s1 <= less_column_2_sum;
    less_column_3_sum_s1 <= less_column_3_sum;
    // into stage 2
    whole_column_0_sum_s1_63_0_s2 <= whole_column_0_sum_s1_63_0;
    whole_column_0_sum_s1_64_s2 <= whole_column_0_sum_s1_64;
    whole_column_1_sum_s1_63_0_s2 <= whole_column_1_sum_s1_63_0;
    whole_column_1_sum_s1_64_s2 <= whole_column_1_sum_s1_64;
    whole_carry_all_bits_0_s2 <= whole_carry_all_bits_0;
    whole_column_2_sum_s1_63_0_s2 <= whole_column_2_sum_s1_63_0;
    whole_column_2_sum_s1_64_s2 <= whole_column_2_sum_s1_64;
    whole_carry_all_bits_1_s2 <= whole_carry_all_bits_1;
    whole_column_3_sum_s2_way <= {whole_column_3_sum_s2_way[62:0], whole_column_3_sum};
    less_settled_sum_0_s2 <= less_settled_sum_0;
    less_settled_sum_1_s2 <= less_settled_sum_1;
    // into stage 3
    whole <= whole_carry_joined;
    less_column_0_sum_s1_63_0_s3_way <= {less_column_0_sum_s1_63_0_s3_way[63:0], less_column_0_sum_s1_63_0};
    less_settled_sum_0_s2_63_0_s3 <= less_settled_sum_0_s2_63_0;
    less_settled_sum_0_s2_64_s3 <= less_settled_sum_0_s2_64;
    less_settled_sum_1_s2_63_0_s3 <= less_settled_sum_1_s2_63_0;
    less_settled_sum_1_s2_64_s3 <= less_settled_sum_1_s2_64;
    less_carry_all_bits_s3 <= less_carry_all_bits;
    less_settled_sum_2_s3_way <= {less_settled_sum_2_s3_way[63:0], less_settled_sum_2};
    // into stage 4
    less <= less_carry_joined;
    whole_253_0_s4 <= whole_253_0;
    // into stage 5
    chosen_s5 <= chosen;
  end
  wire unused = &{1'b0, whole[254], less[254]};
endmodule

// affine_adder_operands: one result a clock, 11 clocks after its operands.
(* pipeline_stages = 11 *)
module affine_adder_operands (
  input wire clock,
  input wire [508:0] bucket,
  input wire [253:0] x,
  input wire [253:0] y,
  input wire other,
  input wire negative,
  input wire [21:0] tag,
  output wire [253:0] denominator,
  output wire [785:0] waiting,
  output wire doubled,
  output wire [253:0] rise
);
  wire [253:0] bucket_253_0 = bucket[253:0];
  wire [253:0] bucket_507_254 = bucket[507:254];
  wire bucket_508 = bucket[508];
  wire [253:0] not_y = ~y;
  wire [63:0] not_y_63_0 = not_y[63:0];
  wire [64:0] opposite_column_0_sum = 65'h3c208c16d87cfd48 + {1'h0, not_y_63_0};
  wire [63:0] not_y_127_64 = not_y[127:64];
  wire [64:0] opposite_column_1_sum = 65'h97816a916871ca8d + {1'h0, not_y_127_64};
  wire [63:0] not_y_191_128 = not_y[191:128];
  wire [64:0] opposite_column_2_sum = 65'hb85045b68181585d + {1'h0, not_y_191_128};
  wire [61:0] not_y_253_192 = not_y[253:192];
  wire [61:0] opposite_column_3_sum = 62'h30644e72e131a029 + not_y_253_192;
  wire both = bucket_508 & other;
  wire kept = bucket_508 ^ other;
  wire [253:0] chosen_3 = bucket_508 ? bucket_253_0 : x;
  // stage 1
  reg [64:0] opposite_column_0_sum_s1 = 65'h0;
  reg [64:0] opposite_column_1_sum_s1 = 65'h0;
  reg [64:0] opposite_column_2_sum_s1 = 65'h0;
  wire [63:0] opposite_column_0_sum_s1_63_0 = opposite_column_0_sum_s1[63:0];
  wire opposite_column_0_sum_s1_64 = opposite_column_0_sum_s1[64];
  wire [63:0] opposite_column_1_sum_s1_63_0 = opposite_column_1_sum_s1[63:0];
  wire opposite_column_1_sum_s1_64 = opposite_column_1_sum_s1[64];
  wire opposite_carry_all_bits_0 = &opposite_column_1_sum_s1_63_0;
  wire [63:0] opposite_column_2_sum_s1_63_0 = opposite_column_2_sum_s1[63:0];
  wire opposite_column_2_sum_s1_64 = opposite_column_2_sum_s1[64];
  wire opposite_carry_all_bits_1 = &opposite_column_2_sum_s1_63_0;
  // stage 2
  reg [63:0] opposite_column_0_sum_s1_63_0_s2 = 64'h0;
  reg opposite_column_0_sum_s1_64_s2 = 1'h0;
  reg [63:0] opposite_column_1_sum_s1_63_0_s2 = 64'h0;
  wire [63:0] opposite_carry_sum_0 = opposite_column_1_sum_s1_63_0_s2 + {63'h0, opposite_column_0_sum_s1_64_s2};
  reg opposite_column_1_sum_s1_64_s2 = 1'h0;
  reg opposite_carry_all_bits_0_s2 = 1'h0;
  wire opposite_carry_both_0 = opposite_carry_all_bits_0_s2 & opposite_column_0_sum_s1_64_s2;
  wire opposite_carry_either_0 = opposite_column_1_sum_s1_64_s2 | opposite_carry_both_0;
  reg [63:0] opposite_column_2_sum_s1_63_0_s2 = 64'h0;
  wire [63:0] opposite_carry_sum_1 = opposite_column_2_sum_s1_63_0_s2 + {63'h0, opposite_carry_either_0};
  reg opposite_column_2_sum_s1_64_s2 = 1'h0;
  reg opposite_carry_all_bits_1_s2 = 1'h0;
  wire opposite_carry_both_1 = opposite_carry_all_bits_1_s2 & opposite_carry_either_0;
  wire opposite_carry_either_1 = opposite_column_2_sum_s1_64_s2 | opposite_carry_both_1;
  reg [123:0] opposite_column_3_sum_s2_way = 124'h0;
  wire [61:0] opposite_column_3_sum_s2 = opposite_column_3_sum_s2_way[123:62];
  wire [61:0] opposite_carry_sum_2 = opposite_column_3_sum_s2 + {61'h0, opposite_carry_either_1};
  wire [253:0] opposite_carry_joined = {opposite_carry_sum_2, opposite_carry_sum_1, opposite_carry_sum_0, opposite_column_0_sum_s1_63_0_s2};
  // stage 3
  reg [253:0] opposite = 254'h0;
  reg [2:0] negative_s3_way = 3'h0;
  wire negative_s3 = negative_s3_way[2];
  reg [761:0] y_s3_way = 762'h0;
  wire [253:0] y_s3 = y_s3_way[761:508];
  wire [253:0] chosen_0 = negative_s3 ? opposite : y_s3;
  // stage 4
  reg [253:0] chosen_0_s4 = 254'h0;
  reg [1015:0] bucket_507_254_s4_way = 1016'h0;
  wire [253:0] bucket_507_254_s4 = bucket_507_254_s4_way[1015:762];
  reg [3:0] bucket_508_s4_way = 4'h0;
  wire bucket_508_s4 = bucket_508_s4_way[3];
  wire [253:0] chosen_4 = bucket_508_s4 ? bucket_507_254_s4 : chosen_0_s4;
  // stage 5
  wire [253:0] run;
  subtract_fq_w64 run_subtract_fq_w64 (.clock(clock), .a(x), .b(bucket_253_0), .difference(run));
  wire [253:0] twice;
  add_fq_w64 twice_add_fq_w64 (.clock(clock), .a(bucket_507_254), .b(bucket_507_254), .sum(twice));
  wire no_run_any_bit = |run;
  wire not_no_run_any_bit = ~no_run_any_bit;
  // stage 6
  reg no_run = 1'h0;
  reg [5:0] both_s6_way = 6'h0;
  wire both_s6 = both_s6_way[5];
  wire not_no_run = ~no_run;
  wire chord = both_s6 & not_no_run;
  reg [253:0] run_s6 = 254'h0;
  wire [253:0] chosen_1 = chord ? run_s6 : 254'he0a77c19a07df2f666ea36f7879462c0a78eb28f5c70b3dd35d438dc58f0d9d;
  // stage 9
  wire [253:0] rise_of_y;
  subtract_fq_w64 rise_of_y_subtract_fq_w64 (.clock(clock), .a(chosen_0_s4), .b(bucket_507_254_s4), .difference(rise_of_y));
  wire no_rise_any_bit = |rise_of_y;
  wire not_no_rise_any_bit = ~no_rise_any_bit;
  // stage 10
  reg no_rise = 1'h0;
  reg [3:0] no_run_s10_way = 4'h0;
  wire no_run_s10 = no_run_s10_way[3];
  wire equal = no_run_s10 & no_rise;
  reg [3:0] both_s10_way = 4'h0;
  wire both_s10 = both_s10_way[3];
  wire is_doubled = both_s10 & equal;
  reg [3:0] chord_s10_way = 4'h0;
  wire chord_s10 = chord_s10_way[3];
  wire added = chord_s10 | is_doubled;
  reg [1269:0] twice_s10_way = 1270'h0;
  wire [253:0] twice_s10 = twice_s10_way[1269:1016];
  reg [1015:0] chosen_1_s10_way = 1016'h0;
  wire [253:0] chosen_1_s10 = chosen_1_s10_way[1015:762];
  wire [253:0] chosen_2 = is_doubled ? twice_s10 : chosen_1_s10;
  reg [2539:0] chosen_3_s10_way = 2540'h0;
  wire [253:0] chosen_3_s10 = chosen_3_s10_way[2539:2286];
  reg [1523:0] chosen_4_s10_way = 1524'h0;
  wire [253:0] chosen_4_s10 = chosen_4_s10_way[1523:1270];
  reg [2539:0] x_s10_way = 2540'h0;
  wire [253:0] x_s10 = x_s10_way[2539:2286];
  reg [9:0] kept_s10_way = 10'h0;
  wire kept_s10 = kept_s10_way[9];
  reg [219:0] tag_s10_way = 220'h0;
  wire [21:0] tag_s10 = tag_s10_way[219:198];
  wire [785:0] joined = {tag_s10, kept_s10, added, x_s10, chosen_4_s10, chosen_3_s10};
  // stage 11
  reg [253:0] chosen_2_s11 = 254'h0;
  reg [785:0] joined_s11 = 786'h0;
  reg is_doubled_s11 = 1'h0;
  reg [507:0] rise_of_y_s11_way = 508'h0;
  wire [253:0] rise_of_y_s11 = rise_of_y_s11_way[507:254];
  assign denominator = chosen_2_s11;
  assign waiting = joined_s11;
  assign doubled = is_doubled_s11;
  assign rise = rise_of_y_s11;
  always @(posedge clock) begin
    // into stage 1
    opposite_column_0_sum_s1 <= opposite_column_0_sum;
    opposite_column_1_sum_s1 <= opposite_column_1_sum;
    opposite_column_2_sum_s1 <= opposite_column_2_sum;
    // into stage 2
    opposite_column_0_sum_s1_63_0_s2 <= opposite_column_0_sum_s1_63_0;
    opposite_column_0_sum_s1_64_s2 <= opposite_column_0_sum_s1_64;
    opposite_column_1_sum_s1_63_0_s2 <= opposite_column_1_sum_s1_63_0;
    opposite_column_1_sum_s1_64_s2 <= opposite_column_1_sum_s1_64;
    opposite_carry_all_bits_0_s2 <= opposite_carry_all_bits_0;
    opposite_column_2_sum_s1_63_0_s2 <= opposite_column_2_sum_s1_63_0;
    opposite_column_2_sum_s1_64_s2 <= opposite_column_2_sum_s1_64;
    opposite_carry_all_bits_1_s2 <= opposite_carry_all_bits_1;
    opposite_column_3_sum_s2_way <= {opposite_column_3_sum_s2_way[61:0], opposite_column_3_sum};
    // into stage 3
    opposite <= opposite_carry_joined;
    negative_s3_way <= {negative_s3_way[1:0], negative};
    y_s3_way <= {y_s3_way[507:0], y};
    // into stage 4
    chosen_0_s4 <= chosen_0;
    bucket_507_254_s4_way <= {bucket_507_254_s4_way[761:0], bucket_507_254};
    bucket_508_s4_way <= {bucket_508_s4_way[2:0], bucket_508};
    // into stage 5
    // into stage 6
    no_run <= not_no_run_any_bit;
    both_s6_way <= {both_s6_way[4:0], both};
    run_s6 <= run;
    // into stage 9
    // into stage 10
    no_rise <= not_no_rise_any_bit;
    no_run_s10_way <= {no_run_s10_way[2:0], no_run};
    both_s10_way <= {both_s10_way[2:0], both_s6};
    chord_s10_way <= {chord_s10_way[2:0], chord};
    twice_s10_way <= {twice_s10_way[1015:0], twice};
    chosen_1_s10_way <= {chosen_1_s10_way[761:0], chosen_1};
    chosen_3_s10_way <= {chosen_3_s10_way[2285:0], chosen_3};
    chosen_4_s10_way <= {chosen_4_s10_way[1269:0], chosen_4};
    x_s10_way <= {x_s10_way[2285:0], x};
    kept_s10_way <= {kept_s10_way[8:0], kept};
    tag_s10_way <= {tag_s10_way[197:0], tag};
    // into stage 11
    chosen_2_s11 <= chosen_2;
    joined_s11 <= joined;
    is_doubled_s11 <= is_doubled;
    rise_of_y_s11_way <= {rise_of_y_s11_way[253:0], rise_of_y};
  end
endmodule

// montgomery_fq_k2_c4_w64_t: one result a clock, 54 clocks after its operands.
(* pipeline_stages = 54 *)
module montgomery_fq_k2_c4_w64_t (
  input wire clock,
  input wire [253:0] a,
  input wire [253:0] b,
  output wire [253:0] product
);
  wire [63:0] a_63_0 = a[63:0];
  wire [63:0] a_190_127 = a[190:127];
  wire [64:0] t_xs_column_0_sum = {1'h0, a_63_0} + {1'h0, a_190_127};
  wire [62:0] a_126_64 = a[126:64];
  wire [62:0] a_253_191 = a[253:191];
  wire [63:0] t_xs_column_1_sum = {1'h0, a_126_64} + {1'h0, a_253_191};
  wire [63:0] b_63_0 = b[63:0];
  wire [63:0] b_190_127 = b[190:127];
  wire [64:0] t_ys_column_0_sum = {1'h0, b_63_0} + {1'h0, b_190_127};
  wire [62:0] b_126_64 = b[126:64];
  wire [62:0] b_253_191 = b[253:191];
  wire [63:0] t_ys_column_1_sum = {1'h0, b_126_64} + {1'h0, b_253_191};
  wire [64:0] t_low_xs_column_0_sum = {1'h0, a_63_0} + {2'h0, a_126_64};
  wire [64:0] t_low_ys_column_0_sum = {1'h0, b_63_0} + {2'h0, b_126_64};
  wire [25:0] a_25_0 = a[25:0];
  wire [16:0] b_16_0 = b[16:0];
  wire [16:0] b_33_17 = b[33:17];
  wire [16:0] b_50_34 = b[50:34];
  wire [12:0] b_63_51 = b[63:51];
  wire [25:0] a_51_26 = a[51:26];
  wire [11:0] a_63_52 = a[63:52];
  wire [25:0] a_89_64 = a[89:64];
  wire [16:0] b_80_64 = b[80:64];
  wire [16:0] b_97_81 = b[97:81];
  wire [16:0] b_114_98 = b[114:98];
  wire [11:0] b_126_115 = b[126:115];
  wire [25:0] a_115_90 = a[115:90];
  wire [10:0] a_126_116 = a[126:116];
  wire [64:0] t_high_xs_column_0_sum = {1'h0, a_190_127} + {2'h0, a_253_191};
  wire [64:0] t_high_ys_column_0_sum = {1'h0, b_190_127} + {2'h0, b_253_191};
  wire [25:0] a_152_127 = a[152:127];
  wire [16:0] b_143_127 = b[143:127];
  wire [16:0] b_160_144 = b[160:144];
  wire [16:0] b_177_161 = b[177:161];
  wire [12:0] b_190_178 = b[190:178];
  wire [25:0] a_178_153 = a[178:153];
  wire [11:0] a_190_179 = a[190:179];
  wire [25:0] a_216_191 = a[216:191];
  wire [16:0] b_207_191 = b[207:191];
  wire [16:0] b_224_208 = b[224:208];
  wire [16:0] b_241_225 = b[241:225];
  wire [11:0] b_253_242 = b[253:242];
  wire [25:0] a_242_217 = a[242:217];
  wire [10:0] a_253_243 = a[253:243];
  // stage 1
  reg [64:0] t_xs_column_0_sum_s1 = 65'h0;
  wire [63:0] t_xs_column_0_sum_s1_63_0 = t_xs_column_0_sum_s1[63:0];
  wire t_xs_column_0_sum_s1_64 = t_xs_column_0_sum_s1[64];
  reg [64:0] t_ys_column_0_sum_s1 = 65'h0;
  wire [63:0] t_ys_column_0_sum_s1_63_0 = t_ys_column_0_sum_s1[63:0];
  wire t_ys_column_0_sum_s1_64 = t_ys_column_0_sum_s1[64];
  reg [64:0] t_low_xs_column_0_sum_s1 = 65'h0;
  wire [63:0] t_low_xs_column_0_sum_s1_63_0 = t_low_xs_column_0_sum_s1[63:0];
  wire t_low_xs_column_0_sum_s1_64 = t_low_xs_column_0_sum_s1[64];
  reg [64:0] t_low_ys_column_0_sum_s1 = 65'h0;
  wire [63:0] t_low_ys_column_0_sum_s1_63_0 = t_low_ys_column_0_sum_s1[63:0];
  wire t_low_ys_column_0_sum_s1_64 = t_low_ys_column_0_sum_s1[64];
  reg [25:0] a_25_0_s1 = 26'h0;
  reg [16:0] b_16_0_s1 = 17'h0;
  wire [42:0] t_low_low_tile_0_0_product_0 = {17'h0, a_25_0_s1} * {26'h0, b_16_0_s1};
  reg [25:0] a_51_26_s1 = 26'h0;
  wire [42:0] t_low_low_tile_1_0_product_0 = {17'h0, a_51_26_s1} * {26'h0, b_16_0_s1};
  reg [11:0] a_63_52_s1 = 12'h0;
  wire [28:0] t_low_low_tile_2_0_product_0 = {17'h0, a_63_52_s1} * {12'h0, b_16_0_s1};
  reg [25:0] a_89_64_s1 = 26'h0;
  reg [16:0] b_80_64_s1 = 17'h0;
  wire [42:0] t_low_high_tile_0_0_product_0 = {17'h0, a_89_64_s1} * {26'h0, b_80_64_s1};
  reg [25:0] a_115_90_s1 = 26'h0;
  wire [42:0] t_low_high_tile_1_0_product_0 = {17'h0, a_115_90_s1} * {26'h0, b_80_64_s1};
  reg [10:0] a_126_116_s1 = 11'h0;
  wire [27:0] t_low_high_tile_2_0_product_0 = {17'h0, a_126_116_s1} * {11'h0, b_80_64_s1};
  reg [64:0] t_high_xs_column_0_sum_s1 = 65'h0;
  wire [63:0] t_high_xs_column_0_sum_s1_63_0 = t_high_xs_column_0_sum_s1[63:0];
  wire t_high_xs_column_0_sum_s1_64 = t_high_xs_column_0_sum_s1[64];
  reg [64:0] t_high_ys_column_0_sum_s1 = 65'h0;
  wire [63:0] t_high_ys_column_0_sum_s1_63_0 = t_high_ys_column_0_sum_s1[63:0];
  wire t_high_ys_column_0_sum_s1_64 = t_high_ys_column_0_sum_s1[64];
  reg [25:0] a_152_127_s1 = 26'h0;
  reg [16:0] b_143_127_s1 = 17'h0;
  wire [42:0] t_high_low_tile_0_0_product_0 = {17'h0, a_152_127_s1} * {26'h0, b_143_127_s1};
  reg [25:0] a_178_153_s1 = 26'h0;
  wire [42:0] t_high_low_tile_1_0_product_0 = {17'h0, a_178_153_s1} * {26'h0, b_143_127_s1};
  reg [11:0] a_190_179_s1 = 12'h0;
  wire [28:0] t_high_low_tile_2_0_product_0 = {17'h0, a_190_179_s1} * {12'h0, b_143_127_s1};
  reg [25:0] a_216_191_s1 = 26'h0;
  reg [16:0] b_207_191_s1 = 17'h0;
  wire [42:0] t_high_high_tile_0_0_product_0 = {17'h0, a_216_191_s1} * {26'h0, b_207_191_s1};
  reg [25:0] a_242_217_s1 = 26'h0;
  wire [42:0] t_high_high_tile_1_0_product_0 = {17'h0, a_242_217_s1} * {26'h0, b_207_191_s1};
  reg [10:0] a_253_243_s1 = 11'h0;
  wire [27:0] t_high_high_tile_2_0_product_0 = {17'h0, a_253_243_s1} * {11'h0, b_207_191_s1};
  // stage 2
  reg [63:0] t_xs_column_0_sum_s1_63_0_s2 = 64'h0;
  reg t_xs_column_0_sum_s1_64_s2 = 1'h0;
  reg [127:0] t_xs_column_1_sum_s2_way = 128'h0;
  wire [63:0] t_xs_column_1_sum_s2 = t_xs_column_1_sum_s2_way[127:64];
  wire [63:0] t_xs_carry_sum = t_xs_column_1_sum_s2 + {63'h0, t_xs_column_0_sum_s1_64_s2};
  wire [127:0] t_xs_carry_joined = {t_xs_carry_sum, t_xs_column_0_sum_s1_63_0_s2};
  reg [63:0] t_ys_column_0_sum_s1_63_0_s2 = 64'h0;
  reg t_ys_column_0_sum_s1_64_s2 = 1'h0;
  reg [127:0] t_ys_column_1_sum_s2_way = 128'h0;
  wire [63:0] t_ys_column_1_sum_s2 = t_ys_column_1_sum_s2_way[127:64];
  wire [63:0] t_ys_carry_sum = t_ys_column_1_sum_s2 + {63'h0, t_ys_column_0_sum_s1_64_s2};
  wire [127:0] t_ys_carry_joined = {t_ys_carry_sum, t_ys_column_0_sum_s1_63_0_s2};
  reg [63:0] t_low_xs_column_0_sum_s1_63_0_s2 = 64'h0;
  reg t_low_xs_column_0_sum_s1_64_s2 = 1'h0;
  wire t_low_xs_carry_sum = 1'h0 + t_low_xs_column_0_sum_s1_64_s2;
  wire [64:0] t_low_xs_carry_joined = {t_low_xs_carry_sum, t_low_xs_column_0_sum_s1_63_0_s2};
  reg [63:0] t_low_ys_column_0_sum_s1_63_0_s2 = 64'h0;
  reg t_low_ys_column_0_sum_s1_64_s2 = 1'h0;
  wire t_low_ys_carry_sum = 1'h0 + t_low_ys_column_0_sum_s1_64_s2;
  wire [64:0] t_low_ys_carry_joined = {t_low_ys_carry_sum, t_low_ys_column_0_sum_s1_63_0_s2};
  reg [25:0] a_25_0_s2 = 26'h0;
  reg [33:0] b_33_17_s2_way = 34'h0;
  wire [16:0] b_33_17_s2 = b_33_17_s2_way[33:17];
  wire [42:0] t_low_low_tile_0_0_product_1 = {17'h0, a_25_0_s2} * {26'h0, b_33_17_s2};
  reg [25:0] a_51_26_s2 = 26'h0;
  wire [42:0] t_low_low_tile_1_0_product_1 = {17'h0, a_51_26_s2} * {26'h0, b_33_17_s2};
  reg [11:0] a_63_52_s2 = 12'h0;
  wire [28:0] t_low_low_tile_2_0_product_1 = {17'h0, a_63_52_s2} * {12'h0, b_33_17_s2};
  reg [25:0] a_89_64_s2 = 26'h0;
  reg [33:0] b_97_81_s2_way = 34'h0;
  wire [16:0] b_97_81_s2 = b_97_81_s2_way[33:17];
  wire [42:0] t_low_high_tile_0_0_product_1 = {17'h0, a_89_64_s2} * {26'h0, b_97_81_s2};
  reg [25:0] a_115_90_s2 = 26'h0;
  wire [42:0] t_low_high_tile_1_0_product_1 = {17'h0, a_115_90_s2} * {26'h0, b_97_81_s2};
  reg [10:0] a_126_116_s2 = 11'h0;
  wire [27:0] t_low_high_tile_2_0_product_1 = {17'h0, a_126_116_s2} * {11'h0, b_97_81_s2};
  reg [63:0] t_high_xs_column_0_sum_s1_63_0_s2 = 64'h0;
  reg t_high_xs_column_0_sum_s1_64_s2 = 1'h0;
  wire t_high_xs_carry_sum = 1'h0 + t_high_xs_column_0_sum_s1_64_s2;
  wire [64:0] t_high_xs_carry_joined = {t_high_xs_carry_sum, t_high_xs_column_0_sum_s1_63_0_s2};
  reg [63:0] t_high_ys_column_0_sum_s1_63_0_s2 = 64'h0;
  reg t_high_ys_column_0_sum_s1_64_s2 = 1'h0;
  wire t_high_ys_carry_sum = 1'h0 + t_high_ys_column_0_sum_s1_64_s2;
  wire [64:0] t_high_ys_carry_joined = {t_high_ys_carry_sum, t_high_ys_column_0_sum_s1_63_0_s2};
  reg [25:0] a_152_127_s2 = 26'h0;
  reg [33:0] b_160_144_s2_way = 34'h0;
  wire [16:0] b_160_144_s2 = b_160_144_s2_way[33:17];
  wire [42:0] t_high_low_tile_0_0_product_1 = {17'h0, a_152_127_s2} * {26'h0, b_160_144_s2};
  reg [25:0] a_178_153_s2 = 26'h0;
  wire [42:0] t_high_low_tile_1_0_product_1 = {17'h0, a_178_153_s2} * {26'h0, b_160_144_s2};
  reg [11:0] a_190_179_s2 = 12'h0;
  wire [28:0] t_high_low_tile_2_0_product_1 = {17'h0, a_190_179_s2} * {12'h0, b_160_144_s2};
  reg [25:0] a_216_191_s2 = 26'h0;
  reg [33:0] b_224_208_s2_way = 34'h0;
  wire [16:0] b_224_208_s2 = b_224_208_s2_way[33:17];
  wire [42:0] t_high_high_tile_0_0_product_1 = {17'h0, a_216_191_s2} * {26'h0, b_224_208_s2};
  reg [25:0] a_242_217_s2 = 26'h0;
  wire [42:0] t_high_high_tile_1_0_product_1 = {17'h0, a_242_217_s2} * {26'h0, b_224_208_s2};
  reg [10:0] a_253_243_s2 = 11'h0;
  wire [27:0] t_high_high_tile_2_0_product_1 = {17'h0, a_253_243_s2} * {11'h0, b_224_208_s2};
  // stage 3
  reg [127:0] t_xs = 128'h0;
  reg [127:0] t_ys = 128'h0;
  reg [64:0] t_low_xs = 65'h0;
  reg [64:0] t_low_ys = 65'h0;
  reg [85:0] t_low_low_tile_0_0_product_0_s3_way = 86'h0;
  wire [42:0] t_low_low_tile_0_0_product_0_s3 = t_low_low_tile_0_0_product_0_s3_way[85:43];
  reg [42:0] t_low_low_tile_0_0_product_1_s3 = 43'h0;
  wire [25:0] t_low_low_tile_0_0_product_0_s3_42_17 = t_low_low_tile_0_0_product_0_s3[42:17];
  wire [42:0] t_low_low_tile_0_0_sum_0 = t_low_low_tile_0_0_product_1_s3 + {17'h0, t_low_low_tile_0_0_product_0_s3_42_17};
  wire [16:0] t_low_low_tile_0_0_product_0_s3_16_0 = t_low_low_tile_0_0_product_0_s3[16:0];
  reg [25:0] a_25_0_s3 = 26'h0;
  reg [50:0] b_50_34_s3_way = 51'h0;
  wire [16:0] b_50_34_s3 = b_50_34_s3_way[50:34];
  wire [42:0] t_low_low_tile_0_0_product_2 = {17'h0, a_25_0_s3} * {26'h0, b_50_34_s3};
  reg [85:0] t_low_low_tile_1_0_product_0_s3_way = 86'h0;
  wire [42:0] t_low_low_tile_1_0_product_0_s3 = t_low_low_tile_1_0_product_0_s3_way[85:43];
  reg [42:0] t_low_low_tile_1_0_product_1_s3 = 43'h0;
  wire [25:0] t_low_low_tile_1_0_product_0_s3_42_17 = t_low_low_tile_1_0_product_0_s3[42:17];
  wire [42:0] t_low_low_tile_1_0_sum_0 = t_low_low_tile_1_0_product_1_s3 + {17'h0, t_low_low_tile_1_0_product_0_s3_42_17};
  wire [16:0] t_low_low_tile_1_0_product_0_s3_16_0 = t_low_low_tile_1_0_product_0_s3[16:0];
  reg [25:0] a_51_26_s3 = 26'h0;
  wire [42:0] t_low_low_tile_1_0_product_2 = {17'h0, a_51_26_s3} * {26'h0, b_50_34_s3};
  reg [57:0] t_low_low_tile_2_0_product_0_s3_way = 58'h0;
  wire [28:0] t_low_low_tile_2_0_product_0_s3 = t_low_low_tile_2_0_product_0_s3_way[57:29];
  reg [28:0] t_low_low_tile_2_0_product_1_s3 = 29'h0;
  wire [11:0] t_low_low_tile_2_0_product_0_s3_28_17 = t_low_low_tile_2_0_product_0_s3[28:17];
  wire [28:0] t_low_low_tile_2_0_sum_0 = t_low_low_tile_2_0_product_1_s3 + {17'h0, t_low_low_tile_2_0_product_0_s3_28_17};
  wire [16:0] t_low_low_tile_2_0_product_0_s3_16_0 = t_low_low_tile_2_0_product_0_s3[16:0];
  reg [11:0] a_63_52_s3 = 12'h0;
  wire [28:0] t_low_low_tile_2_0_product_2 = {17'h0, a_63_52_s3} * {12'h0, b_50_34_s3};
  reg [85:0] t_low_high_tile_0_0_product_0_s3_way = 86'h0;
  wire [42:0] t_low_high_tile_0_0_product_0_s3 = t_low_high_tile_0_0_product_0_s3_way[85:43];
  reg [42:0] t_low_high_tile_0_0_product_1_s3 = 43'h0;
  wire [25:0] t_low_high_tile_0_0_product_0_s3_42_17 = t_low_high_tile_0_0_product_0_s3[42:17];
  wire [42:0] t_low_high_tile_0_0_sum_0 = t_low_high_tile_0_0_product_1_s3 + {17'h0, t_low_high_tile_0_0_product_0_s3_42_17};
  wire [16:0] t_low_high_tile_0_0_product_0_s3_16_0 = t_low_high_tile_0_0_product_0_s3[16:0];
  reg [25:0] a_89_64_s3 = 26'h0;
  reg [50:0] b_114_98_s3_way = 51'h0;
  wire [16:0] b_114_98_s3 = b_114_98_s3_way[50:34];
  wire [42:0] t_low_high_tile_0_0_product_2 = {17'h0, a_89_64_s3} * {26'h0, b_114_98_s3};
  reg [85:0] t_low_high_tile_1_0_product_0_s3_way = 86'h0;
  wire [42:0] t_low_high_tile_1_0_product_0_s3 = t_low_high_tile_1_0_product_0_s3_way[85:43];
  reg [42:0] t_low_high_tile_1_0_product_1_s3 = 43'h0;
  wire [25:0] t_low_high_tile_1_0_product_0_s3_42_17 = t_low_high_tile_1_0_product_0_s3[42:17];
  wire [42:0] t_low_high_tile_1_0_sum_0 = t_low_high_tile_1_0_product_1_s3 + {17'h0, t_low_high_tile_1_0_product_0_s3_42_17};
  wire [16:0] t_low_high_tile_1_0_product_0_s3_16_0 = t_low_high_tile_1_0_product_0_s3[16:0];
  reg [25:0] a_115_90_s3 = 26'h0;
  wire [42:0] t_low_high_tile_1_0_product_2 = {17'h0, a_115_90_s3} * {26'h0, b_114_98_s3};
  reg [55:0] t_low_high_tile_2_0_product_0_s3_way = 56'h0;
  wire [27:0] t_low_high_tile_2_0_product_0_s3 = t_low_high_tile_2_0_product_0_s3_way[55:28];
  reg [27:0] t_low_high_tile_2_0_product_1_s3 = 28'h0;
  wire [10:0] t_low_high_tile_2_0_product_0_s3_27_17 = t_low_high_tile_2_0_product_0_s3[27:17];
  wire [27:0] t_low_high_tile_2_0_sum_0 = t_low_high_tile_2_0_product_1_s3 + {17'h0, t_low_high_tile_2_0_product_0_s3_27_17};
  wire [16:0] t_low_high_tile_2_0_product_0_s3_16_0 = t_low_high_tile_2_0_product_0_s3[16:0];
  reg [10:0] a_126_116_s3 = 11'h0;
  wire [27:0] t_low_high_tile_2_0_product_2 = {17'h0, a_126_116_s3} * {11'h0, b_114_98_s3};
  wire [25:0] t_low_xs_25_0 = t_low_xs[25:0];
  wire [16:0] t_low_ys_16_0 = t_low_ys[16:0];
  wire [16:0] t_low_ys_33_17 = t_low_ys[33:17];
  wire [16:0] t_low_ys_50_34 = t_low_ys[50:34];
  wire [13:0] t_low_ys_64_51 = t_low_ys[64:51];
  wire [25:0] t_low_xs_51_26 = t_low_xs[51:26];
  wire [12:0] t_low_xs_64_52 = t_low_xs[64:52];
  reg [64:0] t_high_xs = 65'h0;
  reg [64:0] t_high_ys = 65'h0;
  reg [85:0] t_high_low_tile_0_0_product_0_s3_way = 86'h0;
  wire [42:0] t_high_low_tile_0_0_product_0_s3 = t_high_low_tile_0_0_product_0_s3_way[85:43];
  reg [42:0] t_high_low_tile_0_0_product_1_s3 = 43'h0;
  wire [25:0] t_high_low_tile_0_0_product_0_s3_42_17 = t_high_low_tile_0_0_product_0_s3[42:17];
  wire [42:0] t_high_low_tile_0_0_sum_0 = t_high_low_tile_0_0_product_1_s3 + {17'h0, t_high_low_tile_0_0_product_0_s3_42_17};
  wire [16:0] t_high_low_tile_0_0_product_0_s3_16_0 = t_high_low_tile_0_0_product_0_s3[16:0];
  reg [25:0] a_152_127_s3 = 26'h0;
  reg [50:0] b_177_161_s3_way = 51'h0;
  wire [16:0] b_177_161_s3 = b_177_161_s3_way[50:34];
  wire [42:0] t_high_low_tile_0_0_product_2 = {17'h0, a_152_127_s3} * {26'h0, b_177_161_s3};
  reg [85:0] t_high_low_tile_1_0_product_0_s3_way = 86'h0;
  wire [42:0] t_high_low_tile_1_0_product_0_s3 = t_high_low_tile_1_0_product_0_s3_way[85:43];
  reg [42:0] t_high_low_tile_1_0_product_1_s3 = 43'h0;
  wire [25:0] t_high_low_tile_1_0_product_0_s3_42_17 = t_high_low_tile_1_0_product_0_s3[42:17];
  wire [42:0] t_high_low_tile_1_0_sum_0 = t_high_low_tile_1_0_product_1_s3 + {17'h0, t_high_low_tile_1_0_product_0_s3_42_17};
  wire [16:0] t_high_low_tile_1_0_product_0_s3_16_0 = t_high_low_tile_1_0_product_0_s3[16:0];
  reg [25:0] a_178_153_s3 = 26'h0;
  wire [42:0] t_high_low_tile_1_0_product_2 = {17'h0, a_178_153_s3} * {26'h0, b_177_161_s3};
  reg [57:0] t_high_low_tile_2_0_product_0_s3_way = 58'h0;
  wire [28:0] t_high_low_tile_2_0_product_0_s3 = t_high_low_tile_2_0_product_0_s3_way[57:29];
  reg [28:0] t_high_low_tile_2_0_product_1_s3 = 29'h0;
  wire [11:0] t_high_low_tile_2_0_product_0_s3_28_17 = t_high_low_tile_2_0_product_0_s3[28:17];
  wire [28:0] t_high_low_tile_2_0_sum_0 = t_high_low_tile_2_0_product_1_s3 + {17'h0, t_high_low_tile_2_0_product_0_s3_28_17};
  wire [16:0] t_high_low_tile_2_0_product_0_s3_16_0 = t_high_low_tile_2_0_product_0_s3[16:0];
  reg [11:0] a_190_179_s3 = 12'h0;
  wire [28:0] t_high_low_tile_2_0_product_2 = {17'h0, a_190_179_s3} * {12'h0, b_177_161_s3};
  reg [85:0] t_high_high_tile_0_0_product_0_s3_way = 86'h0;
  wire [42:0] t_high_high_tile_0_0_product_0_s3 = t_high_high_tile_0_0_product_0_s3_way[85:43];
  reg [42:0] t_high_high_tile_0_0_product_1_s3 = 43'h0;
  wire [25:0] t_high_high_tile_0_0_product_0_s3_42_17 = t_high_high_tile_0_0_product_0_s3[42:17];
  wire [42:0] t_high_high_tile_0_0_sum_0 = t_high_high_tile_0_0_product_1_s3 + {17'h0, t_high_high_tile_0_0_product_0_s3_42_17};
  wire [16:0] t_high_high_tile_0_0_product_0_s3_16_0 = t_high_high_tile_0_0_product_0_s3[16:0];
  reg [25:0] a_216_191_s3 = 26'h0;
  reg [50:0] b_241_225_s3_way = 51'h0;
  wire [16:0] b_241_225_s3 = b_241_225_s3_way[50:34];
  wire [42:0] t_high_high_tile_0_0_product_2 = {17'h0, a_216_191_s3} * {26'h0, b_241_225_s3};
  reg [85:0] t_high_high_tile_1_0_product_0_s3_way = 86'h0;
  wire [42:0] t_high_high_tile_1_0_product_0_s3 = t_high_high_tile_1_0_product_0_s3_way[85:43];
  reg [42:0] t_high_high_tile_1_0_product_1_s3 = 43'h0;
  wire [25:0] t_high_high_tile_1_0_product_0_s3_42_17 = t_high_high_tile_1_0_product_0_s3[42:17];
  wire [42:0] t_high_high_tile_1_0_sum_0 = t_high_high_tile_1_0_product_1_s3 + {17'h0, t_high_high_tile_1_0_product_0_s3_42_17};
  wire [16:0] t_high_high_tile_1_0_product_0_s3_16_0 = t_high_high_tile_1_0_product_0_s3[16:0];
  reg [25:0] a_242_217_s3 = 26'h0;
  wire [42:0] t_high_high_tile_1_0_product_2 = {17'h0, a_242_217_s3} * {26'h0, b_241_225_s3};
  reg [55:0] t_high_high_tile_2_0_product_0_s3_way = 56'h0;
  wire [27:0] t_high_high_tile_2_0_product_0_s3 = t_high_high_tile_2_0_product_0_s3_way[55:28];
  reg [27:0] t_high_high_tile_2_0_product_1_s3 = 28'h0;
  wire [10:0] t_high_high_tile_2_0_product_0_s3_27_17 = t_high_high_tile_2_0_product_0_s3[27:17];
  wire [27:0] t_high_high_tile_2_0_sum_0 = t_high_high_tile_2_0_product_1_s3 + {17'h0, t_high_high_tile_2_0_product_0_s3_27_17};
  wire [16:0] t_high_high_tile_2_0_product_0_s3_16_0 = t_high_high_tile_2_0_product_0_s3[16:0];
  reg [10:0] a_253_243_s3 = 11'h0;
  wire [27:0] t_high_high_tile_2_0_product_2 = {17'h0, a_253_243_s3} * {11'h0, b_241_225_s3};
  wire [25:0] t_high_xs_25_0 = t_high_xs[25:0];
  wire [16:0] t_high_ys_16_0 = t_high_ys[16:0];
  wire [16:0] t_high_ys_33_17 = t_high_ys[33:17];
  wire [16:0] t_high_ys_50_34 = t_high_ys[50:34];
  wire [13:0] t_high_ys_64_51 = t_high_ys[64:51];
  wire [25:0] t_high_xs_51_26 = t_high_xs[51:26];
  wire [12:0] t_high_xs_64_52 = t_high_xs[64:52];
  wire [63:0] t_xs_63_0 = t_xs[63:0];
  wire [63:0] t_xs_127_64 = t_xs[127:64];
  wire [64:0] t_middle_xs_column_0_sum = {1'h0, t_xs_63_0} + {1'h0, t_xs_127_64};
  wire [63:0] t_ys_63_0 = t_ys[63:0];
  wire [63:0] t_ys_127_64 = t_ys[127:64];
  wire [64:0] t_middle_ys_column_0_sum = {1'h0, t_ys_63_0} + {1'h0, t_ys_127_64};
  wire [25:0] t_xs_25_0 = t_xs[25:0];
  wire [16:0] t_ys_16_0 = t_ys[16:0];
  wire [16:0] t_ys_33_17 = t_ys[33:17];
  wire [16:0] t_ys_50_34 = t_ys[50:34];
  wire [12:0] t_ys_63_51 = t_ys[63:51];
  wire [25:0] t_xs_51_26 = t_xs[51:26];
  wire [11:0] t_xs_63_52 = t_xs[63:52];
  wire [25:0] t_xs_89_64 = t_xs[89:64];
  wire [16:0] t_ys_80_64 = t_ys[80:64];
  wire [16:0] t_ys_97_81 = t_ys[97:81];
  wire [16:0] t_ys_114_98 = t_ys[114:98];
  wire [12:0] t_ys_127_115 = t_ys[127:115];
  wire [25:0] t_xs_115_90 = t_xs[115:90];
  wire [11:0] t_xs_127_116 = t_xs[127:116];
  // stage 4
  reg [42:0] t_low_low_tile_0_0_sum_0_s4 = 43'h0;
  reg [42:0] t_low_low_tile_0_0_product_2_s4 = 43'h0;
  wire [25:0] t_low_low_tile_0_0_sum_0_s4_42_17 = t_low_low_tile_0_0_sum_0_s4[42:17];
  wire [42:0] t_low_low_tile_0_0_sum_1 = t_low_low_tile_0_0_product_2_s4 + {17'h0, t_low_low_tile_0_0_sum_0_s4_42_17};
  wire [16:0] t_low_low_tile_0_0_sum_0_s4_16_0 = t_low_low_tile_0_0_sum_0_s4[16:0];
  reg [25:0] a_25_0_s4 = 26'h0;
  reg [51:0] b_63_51_s4_way = 52'h0;
  wire [12:0] b_63_51_s4 = b_63_51_s4_way[51:39];
  wire [38:0] t_low_low_tile_0_0_product_3 = {13'h0, a_25_0_s4} * {26'h0, b_63_51_s4};
  reg [42:0] t_low_low_tile_1_0_sum_0_s4 = 43'h0;
  reg [42:0] t_low_low_tile_1_0_product_2_s4 = 43'h0;
  wire [25:0] t_low_low_tile_1_0_sum_0_s4_42_17 = t_low_low_tile_1_0_sum_0_s4[42:17];
  wire [42:0] t_low_low_tile_1_0_sum_1 = t_low_low_tile_1_0_product_2_s4 + {17'h0, t_low_low_tile_1_0_sum_0_s4_42_17};
  wire [16:0] t_low_low_tile_1_0_sum_0_s4_16_0 = t_low_low_tile_1_0_sum_0_s4[16:0];
  reg [25:0] a_51_26_s4 = 26'h0;
  wire [38:0] t_low_low_tile_1_0_product_3 = {13'h0, a_51_26_s4} * {26'h0, b_63_51_s4};
  reg [28:0] t_low_low_tile_2_0_sum_0_s4 = 29'h0;
  reg [28:0] t_low_low_tile_2_0_product_2_s4 = 29'h0;
  wire [11:0] t_low_low_tile_2_0_sum_0_s4_28_17 = t_low_low_tile_2_0_sum_0_s4[28:17];
  wire [28:0] t_low_low_tile_2_0_sum_1 = t_low_low_tile_2_0_product_2_s4 + {17'h0, t_low_low_tile_2_0_sum_0_s4_28_17};
  wire [16:0] t_low_low_tile_2_0_sum_0_s4_16_0 = t_low_low_tile_2_0_sum_0_s4[16:0];
  reg [11:0] a_63_52_s4 = 12'h0;
  wire [24:0] t_low_low_tile_2_0_product_3 = {13'h0, a_63_52_s4} * {12'h0, b_63_51_s4};
  reg [42:0] t_low_high_tile_0_0_sum_0_s4 = 43'h0;
  reg [42:0] t_low_high_tile_0_0_product_2_s4 = 43'h0;
  wire [25:0] t_low_high_tile_0_0_sum_0_s4_42_17 = t_low_high_tile_0_0_sum_0_s4[42:17];
  wire [42:0] t_low_high_tile_0_0_sum_1 = t_low_high_tile_0_0_product_2_s4 + {17'h0, t_low_high_tile_0_0_sum_0_s4_42_17};
  wire [16:0] t_low_high_tile_0_0_sum_0_s4_16_0 = t_low_high_tile_0_0_sum_0_s4[16:0];
  reg [25:0] a_89_64_s4 = 26'h0;
  reg [47:0] b_126_115_s4_way = 48'h0;
  wire [11:0] b_126_115_s4 = b_126_115_s4_way[47:36];
  wire [37:0] t_low_high_tile_0_0_product_3 = {12'h0, a_89_64_s4} * {26'h0, b_126_115_s4};
  reg [42:0] t_low_high_tile_1_0_sum_0_s4 = 43'h0;
  reg [42:0] t_low_high_tile_1_0_product_2_s4 = 43'h0;
  wire [25:0] t_low_high_tile_1_0_sum_0_s4_42_17 = t_low_high_tile_1_0_sum_0_s4[42:17];
  wire [42:0] t_low_high_tile_1_0_sum_1 = t_low_high_tile_1_0_product_2_s4 + {17'h0, t_low_high_tile_1_0_sum_0_s4_42_17};
  wire [16:0] t_low_high_tile_1_0_sum_0_s4_16_0 = t_low_high_tile_1_0_sum_0_s4[16:0];
  reg [25:0] a_115_90_s4 = 26'h0;
  wire [37:0] t_low_high_tile_1_0_product_3 = {12'h0, a_115_90_s4} * {26'h0, b_126_115_s4};
  reg [27:0] t_low_high_tile_2_0_sum_0_s4 = 28'h0;
  reg [27:0] t_low_high_tile_2_0_product_2_s4 = 28'h0;
  wire [10:0] t_low_high_tile_2_0_sum_0_s4_27_17 = t_low_high_tile_2_0_sum_0_s4[27:17];
  wire [27:0] t_low_high_tile_2_0_sum_1 = t_low_high_tile_2_0_product_2_s4 + {17'h0, t_low_high_tile_2_0_sum_0_s4_27_17};
  wire [16:0] t_low_high_tile_2_0_sum_0_s4_16_0 = t_low_high_tile_2_0_sum_0_s4[16:0];
  reg [10:0] a_126_116_s4 = 11'h0;
  wire [22:0] t_low_high_tile_2_0_product_3 = {12'h0, a_126_116_s4} * {11'h0, b_126_115_s4};
  reg [25:0] t_low_xs_25_0_s4 = 26'h0;
  reg [16:0] t_low_ys_16_0_s4 = 17'h0;
  wire [42:0] t_low_middle_tile_0_0_product_0 = {17'h0, t_low_xs_25_0_s4} * {26'h0, t_low_ys_16_0_s4};
  reg [25:0] t_low_xs_51_26_s4 = 26'h0;
  wire [42:0] t_low_middle_tile_1_0_product_0 = {17'h0, t_low_xs_51_26_s4} * {26'h0, t_low_ys_16_0_s4};
  reg [12:0] t_low_xs_64_52_s4 = 13'h0;
  wire [29:0] t_low_middle_tile_2_0_product_0 = {17'h0, t_low_xs_64_52_s4} * {13'h0, t_low_ys_16_0_s4};
  reg [42:0] t_high_low_tile_0_0_sum_0_s4 = 43'h0;
  reg [42:0] t_high_low_tile_0_0_product_2_s4 = 43'h0;
  wire [25:0] t_high_low_tile_0_0_sum_0_s4_42_17 = t_high_low_tile_0_0_sum_0_s4[42:17];
  wire [42:0] t_high_low_tile_0_0_sum_1 = t_high_low_tile_0_0_product_2_s4 + {17'h0, t_high_low_tile_0_0_sum_0_s4_42_17};
  wire [16:0] t_high_low_tile_0_0_sum_0_s4_16_0 = t_high_low_tile_0_0_sum_0_s4[16:0];
  reg [25:0] a_152_127_s4 = 26'h0;
  reg [51:0] b_190_178_s4_way = 52'h0;
  wire [12:0] b_190_178_s4 = b_190_178_s4_way[51:39];
  wire [38:0] t_high_low_tile_0_0_product_3 = {13'h0, a_152_127_s4} * {26'h0, b_190_178_s4};
  reg [42:0] t_high_low_tile_1_0_sum_0_s4 = 43'h0;
  reg [42:0] t_high_low_tile_1_0_product_2_s4 = 43'h0;
  wire [25:0] t_high_low_tile_1_0_sum_0_s4_42_17 = t_high_low_tile_1_0_sum_0_s4[42:17];
  wire [42:0] t_high_low_tile_1_0_sum_1 = t_high_low_tile_1_0_product_2_s4 + {17'h0, t_high_low_tile_1_0_sum_0_s4_42_17};
  wire [16:0] t_high_low_tile_1_0_sum_0_s4_16_0 = t_high_low_tile_1_0_sum_0_s4[16:0];
  reg [25:0] a_178_153_s4 = 26'h0;
  wire [38:0] t_high_low_tile_1_0_product_3 = {13'h0, a_178_153_s4} * {26'h0, b_190_178_s4};
  reg [28:0] t_high_low_tile_2_0_sum_0_s4 = 29'h0;
  reg [28:0] t_high_low_tile_2_0_product_2_s4 = 29'h0;
  wire [11:0] t_high_low_tile_2_0_sum_0_s4_28_17 = t_high_low_tile_2_0_sum_0_s4[28:17];
  wire [28:0] t_high_low_tile_2_0_sum_1 = t_high_low_tile_2_0_product_2_s4 + {17'h0, t_high_low_tile_2_0_sum_0_s4_28_17};
  wire [16:0] t_high_low_tile_2_0_sum_0_s4_16_0 = t_high_low_tile_2_0_sum_0_s4[16:0];
  reg [11:0] a_190_179_s4 = 12'h0;
  wire [24:0] t_high_low_tile_2_0_product_3 = {13'h0, a_190_179_s4} * {12'h0, b_190_178_s4};
  reg [42:0] t_high_high_tile_0_0_sum_0_s4 = 43'h0;
  reg [42:0] t_high_high_tile_0_0_product_2_s4 = 43'h0;
  wire [25:0] t_high_high_tile_0_0_sum_0_s4_42_17 = t_high_high_tile_0_0_sum_0_s4[42:17];
  wire [42:0] t_high_high_tile_0_0_sum_1 = t_high_high_tile_0_0_product_2_s4 + {17'h0, t_high_high_tile_0_0_sum_0_s4_42_17};
  wire [16:0] t_high_high_tile_0_0_sum_0_s4_16_0 = t_high_high_tile_0_0_sum_0_s4[16:0];
  reg [25:0] a_216_191_s4 = 26'h0;
  reg [47:0] b_253_242_s4_way = 48'h0;
  wire [11:0] b_253_242_s4 = b_253_242_s4_way[47:36];
  wire [37:0] t_high_high_tile_0_0_product_3 = {12'h0, a_216_191_s4} * {26'h0, b_253_242_s4};
  reg [42:0] t_high_high_tile_1_0_sum_0_s4 = 43'h0;
  reg [42:0] t_high_high_tile_1_0_product_2_s4 = 43'h0;
  wire [25:0] t_high_high_tile_1_0_sum_0_s4_42_17 = t_high_high_tile_1_0_sum_0_s4[42:17];
  wire [42:0] t_high_high_tile_1_0_sum_1 = t_high_high_tile_1_0_product_2_s4 + {17'h0, t_high_high_tile_1_0_sum_0_s4_42_17};
  wire [16:0] t_high_high_tile_1_0_sum_0_s4_16_0 = t_high_high_tile_1_0_sum_0_s4[16:0];
  reg [25:0] a_242_217_s4 = 26'h0;
  wire [37:0] t_high_high_tile_1_0_product_3 = {12'h0, a_242_217_s4} * {26'h0, b_253_242_s4};
  reg [27:0] t_high_high_tile_2_0_sum_0_s4 = 28'h0;
  reg [27:0] t_high_high_tile_2_0_product_2_s4 = 28'h0;
  wire [10:0] t_high_high_tile_2_0_sum_0_s4_27_17 = t_high_high_tile_2_0_sum_0_s4[27:17];
  wire [27:0] t_high_high_tile_2_0_sum_1 = t_high_high_tile_2_0_product_2_s4 + {17'h0, t_high_high_tile_2_0_sum_0_s4_27_17};
  wire [16:0] t_high_high_tile_2_0_sum_0_s4_16_0 = t_high_high_tile_2_0_sum_0_s4[16:0];
  reg [10:0] a_253_243_s4 = 11'h0;
  wire [22:0] t_high_high_tile_2_0_product_3 = {12'h0, a_253_243_s4} * {11'h0, b_253_242_s4};
  reg [25:0] t_high_xs_25_0_s4 = 26'h0;
  reg [16:0] t_high_ys_16_0_s4 = 17'h0;
  wire [42:0] t_high_middle_tile_0_0_product_0 = {17'h0, t_high_xs_25_0_s4} * {26'h0, t_high_ys_16_0_s4};
  reg [25:0] t_high_xs_51_26_s4 = 26'h0;
  wire [42:0] t_high_middle_tile_1_0_product_0 = {17'h0, t_high_xs_51_26_s4} * {26'h0, t_high_ys_16_0_s4};
  reg [12:0] t_high_xs_64_52_s4 = 13'h0;
  wire [29:0] t_high_middle_tile_2_0_product_0 = {17'h0, t_high_xs_64_52_s4} * {13'h0, t_high_ys_16_0_s4};
  reg [64:0] t_middle_xs_column_0_sum_s4 = 65'h0;
  wire [63:0] t_middle_xs_column_0_sum_s4_63_0 = t_middle_xs_column_0_sum_s4[63:0];
  wire t_middle_xs_column_0_sum_s4_64 = t_middle_xs_column_0_sum_s4[64];
  reg [64:0] t_middle_ys_column_0_sum_s4 = 65'h0;
  wire [63:0] t_middle_ys_column_0_sum_s4_63_0 = t_middle_ys_column_0_sum_s4[63:0];
  wire t_middle_ys_column_0_sum_s4_64 = t_middle_ys_column_0_sum_s4[64];
  reg [25:0] t_xs_25_0_s4 = 26'h0;
  reg [16:0] t_ys_16_0_s4 = 17'h0;
  wire [42:0] t_middle_low_tile_0_0_product_0 = {17'h0, t_xs_25_0_s4} * {26'h0, t_ys_16_0_s4};
  reg [25:0] t_xs_51_26_s4 = 26'h0;
  wire [42:0] t_middle_low_tile_1_0_product_0 = {17'h0, t_xs_51_26_s4} * {26'h0, t_ys_16_0_s4};
  reg [11:0] t_xs_63_52_s4 = 12'h0;
  wire [28:0] t_middle_low_tile_2_0_product_0 = {17'h0, t_xs_63_52_s4} * {12'h0, t_ys_16_0_s4};
  reg [25:0] t_xs_89_64_s4 = 26'h0;
  reg [16:0] t_ys_80_64_s4 = 17'h0;
  wire [42:0] t_middle_high_tile_0_0_product_0 = {17'h0, t_xs_89_64_s4} * {26'h0, t_ys_80_64_s4};
  reg [25:0] t_xs_115_90_s4 = 26'h0;
  wire [42:0] t_middle_high_tile_1_0_product_0 = {17'h0, t_xs_115_90_s4} * {26'h0, t_ys_80_64_s4};
  reg [11:0] t_xs_127_116_s4 = 12'h0;
  wire [28:0] t_middle_high_tile_2_0_product_0 = {17'h0, t_xs_127_116_s4} * {12'h0, t_ys_80_64_s4};
  // stage 5
  reg [42:0] t_low_low_tile_0_0_sum_1_s5 = 43'h0;
  reg [38:0] t_low_low_tile_0_0_product_3_s5 = 39'h0;
  wire [25:0] t_low_low_tile_0_0_sum_1_s5_42_17 = t_low_low_tile_0_0_sum_1_s5[42:17];
  wire [38:0] t_low_low_tile_0_0_sum_2 = t_low_low_tile_0_0_product_3_s5 + {13'h0, t_low_low_tile_0_0_sum_1_s5_42_17};
  wire [16:0] t_low_low_tile_0_0_sum_1_s5_16_0 = t_low_low_tile_0_0_sum_1_s5[16:0];
  reg [42:0] t_low_low_tile_1_0_sum_1_s5 = 43'h0;
  reg [38:0] t_low_low_tile_1_0_product_3_s5 = 39'h0;
  wire [25:0] t_low_low_tile_1_0_sum_1_s5_42_17 = t_low_low_tile_1_0_sum_1_s5[42:17];
  wire [38:0] t_low_low_tile_1_0_sum_2 = t_low_low_tile_1_0_product_3_s5 + {13'h0, t_low_low_tile_1_0_sum_1_s5_42_17};
  wire [16:0] t_low_low_tile_1_0_sum_1_s5_16_0 = t_low_low_tile_1_0_sum_1_s5[16:0];
  reg [28:0] t_low_low_tile_2_0_sum_1_s5 = 29'h0;
  reg [24:0] t_low_low_tile_2_0_product_3_s5 = 25'h0;
  wire [11:0] t_low_low_tile_2_0_sum_1_s5_28_17 = t_low_low_tile_2_0_sum_1_s5[28:17];
  wire [24:0] t_low_low_tile_2_0_sum_2 = t_low_low_tile_2_0_product_3_s5 + {13'h0, t_low_low_tile_2_0_sum_1_s5_28_17};
  wire [16:0] t_low_low_tile_2_0_sum_1_s5_16_0 = t_low_low_tile_2_0_sum_1_s5[16:0];
  reg [42:0] t_low_high_tile_0_0_sum_1_s5 = 43'h0;
  reg [37:0] t_low_high_tile_0_0_product_3_s5 = 38'h0;
  wire [25:0] t_low_high_tile_0_0_sum_1_s5_42_17 = t_low_high_tile_0_0_sum_1_s5[42:17];
  wire [37:0] t_low_high_tile_0_0_sum_2 = t_low_high_tile_0_0_product_3_s5 + {12'h0, t_low_high_tile_0_0_sum_1_s5_42_17};
  wire [16:0] t_low_high_tile_0_0_sum_1_s5_16_0 = t_low_high_tile_0_0_sum_1_s5[16:0];
  reg [42:0] t_low_high_tile_1_0_sum_1_s5 = 43'h0;
  reg [37:0] t_low_high_tile_1_0_product_3_s5 = 38'h0;
  wire [25:0] t_low_high_tile_1_0_sum_1_s5_42_17 = t_low_high_tile_1_0_sum_1_s5[42:17];
  wire [37:0] t_low_high_tile_1_0_sum_2 = t_low_high_tile_1_0_product_3_s5 + {12'h0, t_low_high_tile_1_0_sum_1_s5_42_17};
  wire [16:0] t_low_high_tile_1_0_sum_1_s5_16_0 = t_low_high_tile_1_0_sum_1_s5[16:0];
  reg [27:0] t_low_high_tile_2_0_sum_1_s5 = 28'h0;
  reg [22:0] t_low_high_tile_2_0_product_3_s5 = 23'h0;
  wire [10:0] t_low_high_tile_2_0_sum_1_s5_27_17 = t_low_high_tile_2_0_sum_1_s5[27:17];
  wire [22:0] t_low_high_tile_2_0_sum_2 = t_low_high_tile_2_0_product_3_s5 + {12'h0, t_low_high_tile_2_0_sum_1_s5_27_17};
  wire [16:0] t_low_high_tile_2_0_sum_1_s5_16_0 = t_low_high_tile_2_0_sum_1_s5[16:0];
  reg [25:0] t_low_xs_25_0_s5 = 26'h0;
  reg [33:0] t_low_ys_33_17_s5_way = 34'h0;
  wire [16:0] t_low_ys_33_17_s5 = t_low_ys_33_17_s5_way[33:17];
  wire [42:0] t_low_middle_tile_0_0_product_1 = {17'h0, t_low_xs_25_0_s5} * {26'h0, t_low_ys_33_17_s5};
  reg [25:0] t_low_xs_51_26_s5 = 26'h0;
  wire [42:0] t_low_middle_tile_1_0_product_1 = {17'h0, t_low_xs_51_26_s5} * {26'h0, t_low_ys_33_17_s5};
  reg [12:0] t_low_xs_64_52_s5 = 13'h0;
  wire [29:0] t_low_middle_tile_2_0_product_1 = {17'h0, t_low_xs_64_52_s5} * {13'h0, t_low_ys_33_17_s5};
  reg [42:0] t_high_low_tile_0_0_sum_1_s5 = 43'h0;
  reg [38:0] t_high_low_tile_0_0_product_3_s5 = 39'h0;
  wire [25:0] t_high_low_tile_0_0_sum_1_s5_42_17 = t_high_low_tile_0_0_sum_1_s5[42:17];
  wire [38:0] t_high_low_tile_0_0_sum_2 = t_high_low_tile_0_0_product_3_s5 + {13'h0, t_high_low_tile_0_0_sum_1_s5_42_17};
  wire [16:0] t_high_low_tile_0_0_sum_1_s5_16_0 = t_high_low_tile_0_0_sum_1_s5[16:0];
  reg [42:0] t_high_low_tile_1_0_sum_1_s5 = 43'h0;
  reg [38:0] t_high_low_tile_1_0_product_3_s5 = 39'h0;
  wire [25:0] t_high_low_tile_1_0_sum_1_s5_42_17 = t_high_low_tile_1_0_sum_1_s5[42:17];
  wire [38:0] t_high_low_tile_1_0_sum_2 = t_high_low_tile_1_0_product_3_s5 + {13'h0, t_high_low_tile_1_0_sum_1_s5_42_17};
  wire [16:0] t_high_low_tile_1_0_sum_1_s5_16_0 = t_high_low_tile_1_0_sum_1_s5[16:0];
  reg [28:0] t_high_low_tile_2_0_sum_1_s5 = 29'h0;
  reg [24:0] t_high_low_tile_2_0_product_3_s5 = 25'h0;
  wire [11:0] t_high_low_tile_2_0_sum_1_s5_28_17 = t_high_low_tile_2_0_sum_1_s5[28:17];
  wire [24:0] t_high_low_tile_2_0_sum_2 = t_high_low_tile_2_0_product_3_s5 + {13'h0, t_high_low_tile_2_0_sum_1_s5_28_17};
  wire [16:0] t_high_low_tile_2_0_sum_1_s5_16_0 = t_high_low_tile_2_0_sum_1_s5[16:0];
  reg [42:0] t_high_high_tile_0_0_sum_1_s5 = 43'h0;
  reg [37:0] t_high_high_tile_0_0_product_3_s5 = 38'h0;
  wire [25:0] t_high_high_tile_0_0_sum_1_s5_42_17 = t_high_high_tile_0_0_sum_1_s5[42:17];
  wire [37:0] t_high_high_tile_0_0_sum_2 = t_high_high_tile_0_0_product_3_s5 + {12'h0, t_high_high_tile_0_0_sum_1_s5_42_17};
  wire [16:0] t_high_high_tile_0_0_sum_1_s5_16_0 = t_high_high_tile_0_0_sum_1_s5[16:0];
  reg [42:0] t_high_high_tile_1_0_sum_1_s5 = 43'h0;
  reg [37:0] t_high_high_tile_1_0_product_3_s5 = 38'h0;
  wire [25:0] t_high_high_tile_1_0_sum_1_s5_42_17 = t_high_high_tile_1_0_sum_1_s5[42:17];
  wire [37:0] t_high_high_tile_1_0_sum_2 = t_high_high_tile_1_0_product_3_s5 + {12'h0, t_high_high_tile_1_0_sum_1_s5_42_17};
  wire [16:0] t_high_high_tile_1_0_sum_1_s5_16_0 = t_high_high_tile_1_0_sum_1_s5[16:0];
  reg [27:0] t_high_high_tile_2_0_sum_1_s5 = 28'h0;
  reg [22:0] t_high_high_tile_2_0_product_3_s5 = 23'h0;
  wire [10:0] t_high_high_tile_2_0_sum_1_s5_27_17 = t_high_high_tile_2_0_sum_1_s5[27:17];
  wire [22:0] t_high_high_tile_2_0_sum_2 = t_high_high_tile_2_0_product_3_s5 + {12'h0, t_high_high_tile_2_0_sum_1_s5_27_17};
  wire [16:0] t_high_high_tile_2_0_sum_1_s5_16_0 = t_high_high_tile_2_0_sum_1_s5[16:0];
  reg [25:0] t_high_xs_25_0_s5 = 26'h0;
  reg [33:0] t_high_ys_33_17_s5_way = 34'h0;
  wire [16:0] t_high_ys_33_17_s5 = t_high_ys_33_17_s5_way[33:17];
  wire [42:0] t_high_middle_tile_0_0_product_1 = {17'h0, t_high_xs_25_0_s5} * {26'h0, t_high_ys_33_17_s5};
  reg [25:0] t_high_xs_51_26_s5 = 26'h0;
  wire [42:0] t_high_middle_tile_1_0_product_1 = {17'h0, t_high_xs_51_26_s5} * {26'h0, t_high_ys_33_17_s5};
  reg [12:0] t_high_xs_64_52_s5 = 13'h0;
  wire [29:0] t_high_middle_tile_2_0_product_1 = {17'h0, t_high_xs_64_52_s5} * {13'h0, t_high_ys_33_17_s5};
  reg [63:0] t_middle_xs_column_0_sum_s4_63_0_s5 = 64'h0;
  reg t_middle_xs_column_0_sum_s4_64_s5 = 1'h0;
  wire t_middle_xs_carry_sum = 1'h0 + t_middle_xs_column_0_sum_s4_64_s5;
  wire [64:0] t_middle_xs_carry_joined = {t_middle_xs_carry_sum, t_middle_xs_column_0_sum_s4_63_0_s5};
  reg [63:0] t_middle_ys_column_0_sum_s4_63_0_s5 = 64'h0;
  reg t_middle_ys_column_0_sum_s4_64_s5 = 1'h0;
  wire t_middle_ys_carry_sum = 1'h0 + t_middle_ys_column_0_sum_s4_64_s5;
  wire [64:0] t_middle_ys_carry_joined = {t_middle_ys_carry_sum, t_middle_ys_column_0_sum_s4_63_0_s5};
  reg [25:0] t_xs_25_0_s5 = 26'h0;
  reg [33:0] t_ys_33_17_s5_way = 34'h0;
  wire [16:0] t_ys_33_17_s5 = t_ys_33_17_s5_way[33:17];
  wire [42:0] t_middle_low_tile_0_0_product_1 = {17'h0, t_xs_25_0_s5} * {26'h0, t_ys_33_17_s5};
  reg [25:0] t_xs_51_26_s5 = 26'h0;
  wire [42:0] t_middle_low_tile_1_0_product_1 = {17'h0, t_xs_51_26_s5} * {26'h0, t_ys_33_17_s5};
  reg [11:0] t_xs_63_52_s5 = 12'h0;
  wire [28:0] t_middle_low_tile_2_0_product_1 = {17'h0, t_xs_63_52_s5} * {12'h0, t_ys_33_17_s5};
  reg [25:0] t_xs_89_64_s5 = 26'h0;
  reg [33:0] t_ys_97_81_s5_way = 34'h0;
  wire [16:0] t_ys_97_81_s5 = t_ys_97_81_s5_way[33:17];
  wire [42:0] t_middle_high_tile_0_0_product_1 = {17'h0, t_xs_89_64_s5} * {26'h0, t_ys_97_81_s5};
  reg [25:0] t_xs_115_90_s5 = 26'h0;
  wire [42:0] t_middle_high_tile_1_0_product_1 = {17'h0, t_xs_115_90_s5} * {26'h0, t_ys_97_81_s5};
  reg [11:0] t_xs_127_116_s5 = 12'h0;
  wire [28:0] t_middle_high_tile_2_0_product_1 = {17'h0, t_xs_127_116_s5} * {12'h0, t_ys_97_81_s5};
  // stage 6
  reg [38:0] t_low_low_tile_0_0_sum_2_s6 = 39'h0;
  reg [50:0] t_low_low_tile_0_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_low_low_tile_0_0_product_0_s3_16_0_s6 = t_low_low_tile_0_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_low_tile_0_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_low_low_tile_0_0_sum_0_s4_16_0_s6 = t_low_low_tile_0_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_low_tile_0_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [89:0] t_low_low_tile_0_0 = {t_low_low_tile_0_0_sum_2_s6, t_low_low_tile_0_0_sum_1_s5_16_0_s6, t_low_low_tile_0_0_sum_0_s4_16_0_s6, t_low_low_tile_0_0_product_0_s3_16_0_s6};
  reg [38:0] t_low_low_tile_1_0_sum_2_s6 = 39'h0;
  reg [50:0] t_low_low_tile_1_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_low_low_tile_1_0_product_0_s3_16_0_s6 = t_low_low_tile_1_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_low_tile_1_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_low_low_tile_1_0_sum_0_s4_16_0_s6 = t_low_low_tile_1_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_low_tile_1_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [89:0] t_low_low_tile_1_0 = {t_low_low_tile_1_0_sum_2_s6, t_low_low_tile_1_0_sum_1_s5_16_0_s6, t_low_low_tile_1_0_sum_0_s4_16_0_s6, t_low_low_tile_1_0_product_0_s3_16_0_s6};
  reg [24:0] t_low_low_tile_2_0_sum_2_s6 = 25'h0;
  reg [50:0] t_low_low_tile_2_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_low_low_tile_2_0_product_0_s3_16_0_s6 = t_low_low_tile_2_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_low_tile_2_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_low_low_tile_2_0_sum_0_s4_16_0_s6 = t_low_low_tile_2_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_low_tile_2_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [75:0] t_low_low_tile_2_0 = {t_low_low_tile_2_0_sum_2_s6, t_low_low_tile_2_0_sum_1_s5_16_0_s6, t_low_low_tile_2_0_sum_0_s4_16_0_s6, t_low_low_tile_2_0_product_0_s3_16_0_s6};
  wire [63:0] t_low_low_tile_0_0_63_0 = t_low_low_tile_0_0[63:0];
  wire [37:0] t_low_low_tile_1_0_37_0 = t_low_low_tile_1_0[37:0];
  wire [11:0] t_low_low_tile_2_0_11_0 = t_low_low_tile_2_0[11:0];
  wire [63:0] t_low_low_column_0_joined_0 = {t_low_low_tile_1_0_37_0, 26'h0};
  wire [63:0] t_low_low_column_0_joined_1 = {t_low_low_tile_2_0_11_0, 52'h0};
  wire [65:0] t_low_low_column_0_sum = {2'h0, t_low_low_tile_0_0_63_0} + {2'h0, t_low_low_column_0_joined_0} + {2'h0, t_low_low_column_0_joined_1};
  wire [25:0] t_low_low_tile_0_0_89_64 = t_low_low_tile_0_0[89:64];
  wire [51:0] t_low_low_tile_1_0_89_38 = t_low_low_tile_1_0[89:38];
  wire [63:0] t_low_low_tile_2_0_75_12 = t_low_low_tile_2_0[75:12];
  wire [63:0] t_low_low_column_1_sum = {38'h0, t_low_low_tile_0_0_89_64} + {12'h0, t_low_low_tile_1_0_89_38} + t_low_low_tile_2_0_75_12;
  reg [37:0] t_low_high_tile_0_0_sum_2_s6 = 38'h0;
  reg [50:0] t_low_high_tile_0_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_low_high_tile_0_0_product_0_s3_16_0_s6 = t_low_high_tile_0_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_high_tile_0_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_low_high_tile_0_0_sum_0_s4_16_0_s6 = t_low_high_tile_0_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_high_tile_0_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [88:0] t_low_high_tile_0_0 = {t_low_high_tile_0_0_sum_2_s6, t_low_high_tile_0_0_sum_1_s5_16_0_s6, t_low_high_tile_0_0_sum_0_s4_16_0_s6, t_low_high_tile_0_0_product_0_s3_16_0_s6};
  reg [37:0] t_low_high_tile_1_0_sum_2_s6 = 38'h0;
  reg [50:0] t_low_high_tile_1_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_low_high_tile_1_0_product_0_s3_16_0_s6 = t_low_high_tile_1_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_high_tile_1_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_low_high_tile_1_0_sum_0_s4_16_0_s6 = t_low_high_tile_1_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_high_tile_1_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [88:0] t_low_high_tile_1_0 = {t_low_high_tile_1_0_sum_2_s6, t_low_high_tile_1_0_sum_1_s5_16_0_s6, t_low_high_tile_1_0_sum_0_s4_16_0_s6, t_low_high_tile_1_0_product_0_s3_16_0_s6};
  reg [22:0] t_low_high_tile_2_0_sum_2_s6 = 23'h0;
  reg [50:0] t_low_high_tile_2_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_low_high_tile_2_0_product_0_s3_16_0_s6 = t_low_high_tile_2_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_high_tile_2_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_low_high_tile_2_0_sum_0_s4_16_0_s6 = t_low_high_tile_2_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_high_tile_2_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [73:0] t_low_high_tile_2_0 = {t_low_high_tile_2_0_sum_2_s6, t_low_high_tile_2_0_sum_1_s5_16_0_s6, t_low_high_tile_2_0_sum_0_s4_16_0_s6, t_low_high_tile_2_0_product_0_s3_16_0_s6};
  wire [63:0] t_low_high_tile_0_0_63_0 = t_low_high_tile_0_0[63:0];
  wire [37:0] t_low_high_tile_1_0_37_0 = t_low_high_tile_1_0[37:0];
  wire [11:0] t_low_high_tile_2_0_11_0 = t_low_high_tile_2_0[11:0];
  wire [63:0] t_low_high_column_0_joined_0 = {t_low_high_tile_1_0_37_0, 26'h0};
  wire [63:0] t_low_high_column_0_joined_1 = {t_low_high_tile_2_0_11_0, 52'h0};
  wire [65:0] t_low_high_column_0_sum = {2'h0, t_low_high_tile_0_0_63_0} + {2'h0, t_low_high_column_0_joined_0} + {2'h0, t_low_high_column_0_joined_1};
  wire [24:0] t_low_high_tile_0_0_88_64 = t_low_high_tile_0_0[88:64];
  wire [50:0] t_low_high_tile_1_0_88_38 = t_low_high_tile_1_0[88:38];
  wire [61:0] t_low_high_tile_2_0_73_12 = t_low_high_tile_2_0[73:12];
  wire [61:0] t_low_high_column_1_sum = {37'h0, t_low_high_tile_0_0_88_64} + {11'h0, t_low_high_tile_1_0_88_38} + t_low_high_tile_2_0_73_12;
  reg [85:0] t_low_middle_tile_0_0_product_0_s6_way = 86'h0;
  wire [42:0] t_low_middle_tile_0_0_product_0_s6 = t_low_middle_tile_0_0_product_0_s6_way[85:43];
  reg [42:0] t_low_middle_tile_0_0_product_1_s6 = 43'h0;
  wire [25:0] t_low_middle_tile_0_0_product_0_s6_42_17 = t_low_middle_tile_0_0_product_0_s6[42:17];
  wire [42:0] t_low_middle_tile_0_0_sum_0 = t_low_middle_tile_0_0_product_1_s6 + {17'h0, t_low_middle_tile_0_0_product_0_s6_42_17};
  wire [16:0] t_low_middle_tile_0_0_product_0_s6_16_0 = t_low_middle_tile_0_0_product_0_s6[16:0];
  reg [25:0] t_low_xs_25_0_s6 = 26'h0;
  reg [50:0] t_low_ys_50_34_s6_way = 51'h0;
  wire [16:0] t_low_ys_50_34_s6 = t_low_ys_50_34_s6_way[50:34];
  wire [42:0] t_low_middle_tile_0_0_product_2 = {17'h0, t_low_xs_25_0_s6} * {26'h0, t_low_ys_50_34_s6};
  reg [85:0] t_low_middle_tile_1_0_product_0_s6_way = 86'h0;
  wire [42:0] t_low_middle_tile_1_0_product_0_s6 = t_low_middle_tile_1_0_product_0_s6_way[85:43];
  reg [42:0] t_low_middle_tile_1_0_product_1_s6 = 43'h0;
  wire [25:0] t_low_middle_tile_1_0_product_0_s6_42_17 = t_low_middle_tile_1_0_product_0_s6[42:17];
  wire [42:0] t_low_middle_tile_1_0_sum_0 = t_low_middle_tile_1_0_product_1_s6 + {17'h0, t_low_middle_tile_1_0_product_0_s6_42_17};
  wire [16:0] t_low_middle_tile_1_0_product_0_s6_16_0 = t_low_middle_tile_1_0_product_0_s6[16:0];
  reg [25:0] t_low_xs_51_26_s6 = 26'h0;
  wire [42:0] t_low_middle_tile_1_0_product_2 = {17'h0, t_low_xs_51_26_s6} * {26'h0, t_low_ys_50_34_s6};
  reg [59:0] t_low_middle_tile_2_0_product_0_s6_way = 60'h0;
  wire [29:0] t_low_middle_tile_2_0_product_0_s6 = t_low_middle_tile_2_0_product_0_s6_way[59:30];
  reg [29:0] t_low_middle_tile_2_0_product_1_s6 = 30'h0;
  wire [12:0] t_low_middle_tile_2_0_product_0_s6_29_17 = t_low_middle_tile_2_0_product_0_s6[29:17];
  wire [29:0] t_low_middle_tile_2_0_sum_0 = t_low_middle_tile_2_0_product_1_s6 + {17'h0, t_low_middle_tile_2_0_product_0_s6_29_17};
  wire [16:0] t_low_middle_tile_2_0_product_0_s6_16_0 = t_low_middle_tile_2_0_product_0_s6[16:0];
  reg [12:0] t_low_xs_64_52_s6 = 13'h0;
  wire [29:0] t_low_middle_tile_2_0_product_2 = {17'h0, t_low_xs_64_52_s6} * {13'h0, t_low_ys_50_34_s6};
  reg [38:0] t_high_low_tile_0_0_sum_2_s6 = 39'h0;
  reg [50:0] t_high_low_tile_0_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_high_low_tile_0_0_product_0_s3_16_0_s6 = t_high_low_tile_0_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_low_tile_0_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_high_low_tile_0_0_sum_0_s4_16_0_s6 = t_high_low_tile_0_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_low_tile_0_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [89:0] t_high_low_tile_0_0 = {t_high_low_tile_0_0_sum_2_s6, t_high_low_tile_0_0_sum_1_s5_16_0_s6, t_high_low_tile_0_0_sum_0_s4_16_0_s6, t_high_low_tile_0_0_product_0_s3_16_0_s6};
  reg [38:0] t_high_low_tile_1_0_sum_2_s6 = 39'h0;
  reg [50:0] t_high_low_tile_1_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_high_low_tile_1_0_product_0_s3_16_0_s6 = t_high_low_tile_1_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_low_tile_1_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_high_low_tile_1_0_sum_0_s4_16_0_s6 = t_high_low_tile_1_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_low_tile_1_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [89:0] t_high_low_tile_1_0 = {t_high_low_tile_1_0_sum_2_s6, t_high_low_tile_1_0_sum_1_s5_16_0_s6, t_high_low_tile_1_0_sum_0_s4_16_0_s6, t_high_low_tile_1_0_product_0_s3_16_0_s6};
  reg [24:0] t_high_low_tile_2_0_sum_2_s6 = 25'h0;
  reg [50:0] t_high_low_tile_2_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_high_low_tile_2_0_product_0_s3_16_0_s6 = t_high_low_tile_2_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_low_tile_2_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_high_low_tile_2_0_sum_0_s4_16_0_s6 = t_high_low_tile_2_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_low_tile_2_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [75:0] t_high_low_tile_2_0 = {t_high_low_tile_2_0_sum_2_s6, t_high_low_tile_2_0_sum_1_s5_16_0_s6, t_high_low_tile_2_0_sum_0_s4_16_0_s6, t_high_low_tile_2_0_product_0_s3_16_0_s6};
  wire [63:0] t_high_low_tile_0_0_63_0 = t_high_low_tile_0_0[63:0];
  wire [37:0] t_high_low_tile_1_0_37_0 = t_high_low_tile_1_0[37:0];
  wire [11:0] t_high_low_tile_2_0_11_0 = t_high_low_tile_2_0[11:0];
  wire [63:0] t_high_low_column_0_joined_0 = {t_high_low_tile_1_0_37_0, 26'h0};
  wire [63:0] t_high_low_column_0_joined_1 = {t_high_low_tile_2_0_11_0, 52'h0};
  wire [65:0] t_high_low_column_0_sum = {2'h0, t_high_low_tile_0_0_63_0} + {2'h0, t_high_low_column_0_joined_0} + {2'h0, t_high_low_column_0_joined_1};
  wire [25:0] t_high_low_tile_0_0_89_64 = t_high_low_tile_0_0[89:64];
  wire [51:0] t_high_low_tile_1_0_89_38 = t_high_low_tile_1_0[89:38];
  wire [63:0] t_high_low_tile_2_0_75_12 = t_high_low_tile_2_0[75:12];
  wire [63:0] t_high_low_column_1_sum = {38'h0, t_high_low_tile_0_0_89_64} + {12'h0, t_high_low_tile_1_0_89_38} + t_high_low_tile_2_0_75_12;
  reg [37:0] t_high_high_tile_0_0_sum_2_s6 = 38'h0;
  reg [50:0] t_high_high_tile_0_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_high_high_tile_0_0_product_0_s3_16_0_s6 = t_high_high_tile_0_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_high_tile_0_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_high_high_tile_0_0_sum_0_s4_16_0_s6 = t_high_high_tile_0_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_high_tile_0_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [88:0] t_high_high_tile_0_0 = {t_high_high_tile_0_0_sum_2_s6, t_high_high_tile_0_0_sum_1_s5_16_0_s6, t_high_high_tile_0_0_sum_0_s4_16_0_s6, t_high_high_tile_0_0_product_0_s3_16_0_s6};
  reg [37:0] t_high_high_tile_1_0_sum_2_s6 = 38'h0;
  reg [50:0] t_high_high_tile_1_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_high_high_tile_1_0_product_0_s3_16_0_s6 = t_high_high_tile_1_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_high_tile_1_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_high_high_tile_1_0_sum_0_s4_16_0_s6 = t_high_high_tile_1_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_high_tile_1_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [88:0] t_high_high_tile_1_0 = {t_high_high_tile_1_0_sum_2_s6, t_high_high_tile_1_0_sum_1_s5_16_0_s6, t_high_high_tile_1_0_sum_0_s4_16_0_s6, t_high_high_tile_1_0_product_0_s3_16_0_s6};
  reg [22:0] t_high_high_tile_2_0_sum_2_s6 = 23'h0;
  reg [50:0] t_high_high_tile_2_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_high_high_tile_2_0_product_0_s3_16_0_s6 = t_high_high_tile_2_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_high_tile_2_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_high_high_tile_2_0_sum_0_s4_16_0_s6 = t_high_high_tile_2_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_high_tile_2_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [73:0] t_high_high_tile_2_0 = {t_high_high_tile_2_0_sum_2_s6, t_high_high_tile_2_0_sum_1_s5_16_0_s6, t_high_high_tile_2_0_sum_0_s4_16_0_s6, t_high_high_tile_2_0_product_0_s3_16_0_s6};
  wire [63:0] t_high_high_tile_0_0_63_0 = t_high_high_tile_0_0[63:0];
  wire [37:0] t_high_high_tile_1_0_37_0 = t_high_high_tile_1_0[37:0];
  wire [11:0] t_high_high_tile_2_0_11_0 = t_high_high_tile_2_0[11:0];
  wire [63:0] t_high_high_column_0_joined_0 = {t_high_high_tile_1_0_37_0, 26'h0};
  wire [63:0] t_high_high_column_0_joined_1 = {t_high_high_tile_2_0_11_0, 52'h0};
  wire [65:0] t_high_high_column_0_sum = {2'h0, t_high_high_tile_0_0_63_0} + {2'h0, t_high_high_column_0_joined_0} + {2'h0, t_high_high_column_0_joined_1};
  wire [24:0] t_high_high_tile_0_0_88_64 = t_high_high_tile_0_0[88:64];
  wire [50:0] t_high_high_tile_1_0_88_38 = t_high_high_tile_1_0[88:38];
  wire [61:0] t_high_high_tile_2_0_73_12 = t_high_high_tile_2_0[73:12];
  wire [61:0] t_high_high_column_1_sum = {37'h0, t_high_high_tile_0_0_88_64} + {11'h0, t_high_high_tile_1_0_88_38} + t_high_high_tile_2_0_73_12;
  reg [85:0] t_high_middle_tile_0_0_product_0_s6_way = 86'h0;
  wire [42:0] t_high_middle_tile_0_0_product_0_s6 = t_high_middle_tile_0_0_product_0_s6_way[85:43];
  reg [42:0] t_high_middle_tile_0_0_product_1_s6 = 43'h0;
  wire [25:0] t_high_middle_tile_0_0_product_0_s6_42_17 = t_high_middle_tile_0_0_product_0_s6[42:17];
  wire [42:0] t_high_middle_tile_0_0_sum_0 = t_high_middle_tile_0_0_product_1_s6 + {17'h0, t_high_middle_tile_0_0_product_0_s6_42_17};
  wire [16:0] t_high_middle_tile_0_0_product_0_s6_16_0 = t_high_middle_tile_0_0_product_0_s6[16:0];
  reg [25:0] t_high_xs_25_0_s6 = 26'h0;
  reg [50:0] t_high_ys_50_34_s6_way = 51'h0;
  wire [16:0] t_high_ys_50_34_s6 = t_high_ys_50_34_s6_way[50:34];
  wire [42:0] t_high_middle_tile_0_0_product_2 = {17'h0, t_high_xs_25_0_s6} * {26'h0, t_high_ys_50_34_s6};
  reg [85:0] t_high_middle_tile_1_0_product_0_s6_way = 86'h0;
  wire [42:0] t_high_middle_tile_1_0_product_0_s6 = t_high_middle_tile_1_0_product_0_s6_way[85:43];
  reg [42:0] t_high_middle_tile_1_0_product_1_s6 = 43'h0;
  wire [25:0] t_high_middle_tile_1_0_product_0_s6_42_17 = t_high_middle_tile_1_0_product_0_s6[42:17];
  wire [42:0] t_high_middle_tile_1_0_sum_0 = t_high_middle_tile_1_0_product_1_s6 + {17'h0, t_high_middle_tile_1_0_product_0_s6_42_17};
  wire [16:0] t_high_middle_tile_1_0_product_0_s6_16_0 = t_high_middle_tile_1_0_product_0_s6[16:0];
  reg [25:0] t_high_xs_51_26_s6 = 26'h0;
  wire [42:0] t_high_middle_tile_1_0_product_2 = {17'h0, t_high_xs_51_26_s6} * {26'h0, t_high_ys_50_34_s6};
  reg [59:0] t_high_middle_tile_2_0_product_0_s6_way = 60'h0;
  wire [29:0] t_high_middle_tile_2_0_product_0_s6 = t_high_middle_tile_2_0_product_0_s6_way[59:30];
  reg [29:0] t_high_middle_tile_2_0_product_1_s6 = 30'h0;
  wire [12:0] t_high_middle_tile_2_0_product_0_s6_29_17 = t_high_middle_tile_2_0_product_0_s6[29:17];
  wire [29:0] t_high_middle_tile_2_0_sum_0 = t_high_middle_tile_2_0_product_1_s6 + {17'h0, t_high_middle_tile_2_0_product_0_s6_29_17};
  wire [16:0] t_high_middle_tile_2_0_product_0_s6_16_0 = t_high_middle_tile_2_0_product_0_s6[16:0];
  reg [12:0] t_high_xs_64_52_s6 = 13'h0;
  wire [29:0] t_high_middle_tile_2_0_product_2 = {17'h0, t_high_xs_64_52_s6} * {13'h0, t_high_ys_50_34_s6};
  reg [64:0] t_middle_xs = 65'h0;
  reg [64:0] t_middle_ys = 65'h0;
  reg [85:0] t_middle_low_tile_0_0_product_0_s6_way = 86'h0;
  wire [42:0] t_middle_low_tile_0_0_product_0_s6 = t_middle_low_tile_0_0_product_0_s6_way[85:43];
  reg [42:0] t_middle_low_tile_0_0_product_1_s6 = 43'h0;
  wire [25:0] t_middle_low_tile_0_0_product_0_s6_42_17 = t_middle_low_tile_0_0_product_0_s6[42:17];
  wire [42:0] t_middle_low_tile_0_0_sum_0 = t_middle_low_tile_0_0_product_1_s6 + {17'h0, t_middle_low_tile_0_0_product_0_s6_42_17};
  wire [16:0] t_middle_low_tile_0_0_product_0_s6_16_0 = t_middle_low_tile_0_0_product_0_s6[16:0];
  reg [25:0] t_xs_25_0_s6 = 26'h0;
  reg [50:0] t_ys_50_34_s6_way = 51'h0;
  wire [16:0] t_ys_50_34_s6 = t_ys_50_34_s6_way[50:34];
  wire [42:0] t_middle_low_tile_0_0_product_2 = {17'h0, t_xs_25_0_s6} * {26'h0, t_ys_50_34_s6};
  reg [85:0] t_middle_low_tile_1_0_product_0_s6_way = 86'h0;
  wire [42:0] t_middle_low_tile_1_0_product_0_s6 = t_middle_low_tile_1_0_product_0_s6_way[85:43];
  reg [42:0] t_middle_low_tile_1_0_product_1_s6 = 43'h0;
  wire [25:0] t_middle_low_tile_1_0_product_0_s6_42_17 = t_middle_low_tile_1_0_product_0_s6[42:17];
  wire [42:0] t_middle_low_tile_1_0_sum_0 = t_middle_low_tile_1_0_product_1_s6 + {17'h0, t_middle_low_tile_1_0_product_0_s6_42_17};
  wire [16:0] t_middle_low_tile_1_0_product_0_s6_16_0 = t_middle_low_tile_1_0_product_0_s6[16:0];
  reg [25:0] t_xs_51_26_s6 = 26'h0;
  wire [42:0] t_middle_low_tile_1_0_product_2 = {17'h0, t_xs_51_26_s6} * {26'h0, t_ys_50_34_s6};
  reg [57:0] t_middle_low_tile_2_0_product_0_s6_way = 58'h0;
  wire [28:0] t_middle_low_tile_2_0_product_0_s6 = t_middle_low_tile_2_0_product_0_s6_way[57:29];
  reg [28:0] t_middle_low_tile_2_0_product_1_s6 = 29'h0;
  wire [11:0] t_middle_low_tile_2_0_product_0_s6_28_17 = t_middle_low_tile_2_0_product_0_s6[28:17];
  wire [28:0] t_middle_low_tile_2_0_sum_0 = t_middle_low_tile_2_0_product_1_s6 + {17'h0, t_middle_low_tile_2_0_product_0_s6_28_17};
  wire [16:0] t_middle_low_tile_2_0_product_0_s6_16_0 = t_middle_low_tile_2_0_product_0_s6[16:0];
  reg [11:0] t_xs_63_52_s6 = 12'h0;
  wire [28:0] t_middle_low_tile_2_0_product_2 = {17'h0, t_xs_63_52_s6} * {12'h0, t_ys_50_34_s6};
  reg [85:0] t_middle_high_tile_0_0_product_0_s6_way = 86'h0;
  wire [42:0] t_middle_high_tile_0_0_product_0_s6 = t_middle_high_tile_0_0_product_0_s6_way[85:43];
  reg [42:0] t_middle_high_tile_0_0_product_1_s6 = 43'h0;
  wire [25:0] t_middle_high_tile_0_0_product_0_s6_42_17 = t_middle_high_tile_0_0_product_0_s6[42:17];
  wire [42:0] t_middle_high_tile_0_0_sum_0 = t_middle_high_tile_0_0_product_1_s6 + {17'h0, t_middle_high_tile_0_0_product_0_s6_42_17};
  wire [16:0] t_middle_high_tile_0_0_product_0_s6_16_0 = t_middle_high_tile_0_0_product_0_s6[16:0];
  reg [25:0] t_xs_89_64_s6 = 26'h0;
  reg [50:0] t_ys_114_98_s6_way = 51'h0;
  wire [16:0] t_ys_114_98_s6 = t_ys_114_98_s6_way[50:34];
  wire [42:0] t_middle_high_tile_0_0_product_2 = {17'h0, t_xs_89_64_s6} * {26'h0, t_ys_114_98_s6};
  reg [85:0] t_middle_high_tile_1_0_product_0_s6_way = 86'h0;
  wire [42:0] t_middle_high_tile_1_0_product_0_s6 = t_middle_high_tile_1_0_product_0_s6_way[85:43];
  reg [42:0] t_middle_high_tile_1_0_product_1_s6 = 43'h0;
  wire [25:0] t_middle_high_tile_1_0_product_0_s6_42_17 = t_middle_high_tile_1_0_product_0_s6[42:17];
  wire [42:0] t_middle_high_tile_1_0_sum_0 = t_middle_high_tile_1_0_product_1_s6 + {17'h0, t_middle_high_tile_1_0_product_0_s6_42_17};
  wire [16:0] t_middle_high_tile_1_0_product_0_s6_16_0 = t_middle_high_tile_1_0_product_0_s6[16:0];
  reg [25:0] t_xs_115_90_s6 = 26'h0;
  wire [42:0] t_middle_high_tile_1_0_product_2 = {17'h0, t_xs_115_90_s6} * {26'h0, t_ys_114_98_s6};
  reg [57:0] t_middle_high_tile_2_0_product_0_s6_way = 58'h0;
  wire [28:0] t_middle_high_tile_2_0_product_0_s6 = t_middle_high_tile_2_0_product_0_s6_way[57:29];
  reg [28:0] t_middle_high_tile_2_0_product_1_s6 = 29'h0;
  wire [11:0] t_middle_high_tile_2_0_product_0_s6_28_17 = t_middle_high_tile_2_0_product_0_s6[28:17];
  wire [28:0] t_middle_high_tile_2_0_sum_0 = t_middle_high_tile_2_0_product_1_s6 + {17'h0, t_middle_high_tile_2_0_product_0_s6_28_17};
  wire [16:0] t_middle_high_tile_2_0_product_0_s6_16_0 = t_middle_high_tile_2_0_product_0_s6[16:0];
  reg [11:0] t_xs_127_116_s6 = 12'h0;
  wire [28:0] t_middle_high_tile_2_0_product_2 = {17'h0, t_xs_127_116_s6} * {12'h0, t_ys_114_98_s6};
  wire [25:0] t_middle_xs_25_0 = t_middle_xs[25:0];
  wire [16:0] t_middle_ys_16_0 = t_middle_ys[16:0];
  wire [16:0] t_middle_ys_33_17 = t_middle_ys[33:17];
  wire [16:0] t_middle_ys_50_34 = t_middle_ys[50:34];
  wire [13:0] t_middle_ys_64_51 = t_middle_ys[64:51];
  wire [25:0] t_middle_xs_51_26 = t_middle_xs[51:26];
  wire [12:0] t_middle_xs_64_52 = t_middle_xs[64:52];
  // stage 7
  reg [65:0] t_low_low_column_0_sum_s7 = 66'h0;
  reg [63:0] t_low_low_column_1_sum_s7 = 64'h0;
  wire [63:0] t_low_low_column_0_sum_s7_63_0 = t_low_low_column_0_sum_s7[63:0];
  wire [1:0] t_low_low_column_0_sum_s7_65_64 = t_low_low_column_0_sum_s7[65:64];
  wire [63:0] t_low_low_settled_sum = t_low_low_column_1_sum_s7 + {62'h0, t_low_low_column_0_sum_s7_65_64};
  reg [65:0] t_low_high_column_0_sum_s7 = 66'h0;
  reg [61:0] t_low_high_column_1_sum_s7 = 62'h0;
  wire [63:0] t_low_high_column_0_sum_s7_63_0 = t_low_high_column_0_sum_s7[63:0];
  wire [1:0] t_low_high_column_0_sum_s7_65_64 = t_low_high_column_0_sum_s7[65:64];
  wire [61:0] t_low_high_settled_sum = t_low_high_column_1_sum_s7 + {60'h0, t_low_high_column_0_sum_s7_65_64};
  reg [42:0] t_low_middle_tile_0_0_sum_0_s7 = 43'h0;
  reg [42:0] t_low_middle_tile_0_0_product_2_s7 = 43'h0;
  wire [25:0] t_low_middle_tile_0_0_sum_0_s7_42_17 = t_low_middle_tile_0_0_sum_0_s7[42:17];
  wire [42:0] t_low_middle_tile_0_0_sum_1 = t_low_middle_tile_0_0_product_2_s7 + {17'h0, t_low_middle_tile_0_0_sum_0_s7_42_17};
  wire [16:0] t_low_middle_tile_0_0_sum_0_s7_16_0 = t_low_middle_tile_0_0_sum_0_s7[16:0];
  reg [25:0] t_low_xs_25_0_s7 = 26'h0;
  reg [55:0] t_low_ys_64_51_s7_way = 56'h0;
  wire [13:0] t_low_ys_64_51_s7 = t_low_ys_64_51_s7_way[55:42];
  wire [39:0] t_low_middle_tile_0_0_product_3 = {14'h0, t_low_xs_25_0_s7} * {26'h0, t_low_ys_64_51_s7};
  reg [42:0] t_low_middle_tile_1_0_sum_0_s7 = 43'h0;
  reg [42:0] t_low_middle_tile_1_0_product_2_s7 = 43'h0;
  wire [25:0] t_low_middle_tile_1_0_sum_0_s7_42_17 = t_low_middle_tile_1_0_sum_0_s7[42:17];
  wire [42:0] t_low_middle_tile_1_0_sum_1 = t_low_middle_tile_1_0_product_2_s7 + {17'h0, t_low_middle_tile_1_0_sum_0_s7_42_17};
  wire [16:0] t_low_middle_tile_1_0_sum_0_s7_16_0 = t_low_middle_tile_1_0_sum_0_s7[16:0];
  reg [25:0] t_low_xs_51_26_s7 = 26'h0;
  wire [39:0] t_low_middle_tile_1_0_product_3 = {14'h0, t_low_xs_51_26_s7} * {26'h0, t_low_ys_64_51_s7};
  reg [29:0] t_low_middle_tile_2_0_sum_0_s7 = 30'h0;
  reg [29:0] t_low_middle_tile_2_0_product_2_s7 = 30'h0;
  wire [12:0] t_low_middle_tile_2_0_sum_0_s7_29_17 = t_low_middle_tile_2_0_sum_0_s7[29:17];
  wire [29:0] t_low_middle_tile_2_0_sum_1 = t_low_middle_tile_2_0_product_2_s7 + {17'h0, t_low_middle_tile_2_0_sum_0_s7_29_17};
  wire [16:0] t_low_middle_tile_2_0_sum_0_s7_16_0 = t_low_middle_tile_2_0_sum_0_s7[16:0];
  reg [12:0] t_low_xs_64_52_s7 = 13'h0;
  wire [26:0] t_low_middle_tile_2_0_product_3 = {14'h0, t_low_xs_64_52_s7} * {13'h0, t_low_ys_64_51_s7};
  reg [65:0] t_high_low_column_0_sum_s7 = 66'h0;
  reg [63:0] t_high_low_column_1_sum_s7 = 64'h0;
  wire [63:0] t_high_low_column_0_sum_s7_63_0 = t_high_low_column_0_sum_s7[63:0];
  wire [1:0] t_high_low_column_0_sum_s7_65_64 = t_high_low_column_0_sum_s7[65:64];
  wire [63:0] t_high_low_settled_sum = t_high_low_column_1_sum_s7 + {62'h0, t_high_low_column_0_sum_s7_65_64};
  reg [65:0] t_high_high_column_0_sum_s7 = 66'h0;
  reg [61:0] t_high_high_column_1_sum_s7 = 62'h0;
  wire [63:0] t_high_high_column_0_sum_s7_63_0 = t_high_high_column_0_sum_s7[63:0];
  wire [1:0] t_high_high_column_0_sum_s7_65_64 = t_high_high_column_0_sum_s7[65:64];
  wire [61:0] t_high_high_settled_sum = t_high_high_column_1_sum_s7 + {60'h0, t_high_high_column_0_sum_s7_65_64};
  reg [42:0] t_high_middle_tile_0_0_sum_0_s7 = 43'h0;
  reg [42:0] t_high_middle_tile_0_0_product_2_s7 = 43'h0;
  wire [25:0] t_high_middle_tile_0_0_sum_0_s7_42_17 = t_high_middle_tile_0_0_sum_0_s7[42:17];
  wire [42:0] t_high_middle_tile_0_0_sum_1 = t_high_middle_tile_0_0_product_2_s7 + {17'h0, t_high_middle_tile_0_0_sum_0_s7_42_17};
  wire [16:0] t_high_middle_tile_0_0_sum_0_s7_16_0 = t_high_middle_tile_0_0_sum_0_s7[16:0];
  reg [25:0] t_high_xs_25_0_s7 = 26'h0;
  reg [55:0] t_high_ys_64_51_s7_way = 56'h0;
  wire [13:0] t_high_ys_64_51_s7 = t_high_ys_64_51_s7_way[55:42];
  wire [39:0] t_high_middle_tile_0_0_product_3 = {14'h0, t_high_xs_25_0_s7} * {26'h0, t_high_ys_64_51_s7};
  reg [42:0] t_high_middle_tile_1_0_sum_0_s7 = 43'h0;
  reg [42:0] t_high_middle_tile_1_0_product_2_s7 = 43'h0;
  wire [25:0] t_high_middle_tile_1_0_sum_0_s7_42_17 = t_high_middle_tile_1_0_sum_0_s7[42:17];
  wire [42:0] t_high_middle_tile_1_0_sum_1 = t_high_middle_tile_1_0_product_2_s7 + {17'h0, t_high_middle_tile_1_0_sum_0_s7_42_17};
  wire [16:0] t_high_middle_tile_1_0_sum_0_s7_16_0 = t_high_middle_tile_1_0_sum_0_s7[16:0];
  reg [25:0] t_high_xs_51_26_s7 = 26'h0;
  wire [39:0] t_high_middle_tile_1_0_product_3 = {14'h0, t_high_xs_51_26_s7} * {26'h0, t_high_ys_64_51_s7};
  reg [29:0] t_high_middle_tile_2_0_sum_0_s7 = 30'h0;
  reg [29:0] t_high_middle_tile_2_0_product_2_s7 = 30'h0;
  wire [12:0] t_high_middle_tile_2_0_sum_0_s7_29_17 = t_high_middle_tile_2_0_sum_0_s7[29:17];
  wire [29:0] t_high_middle_tile_2_0_sum_1 = t_high_middle_tile_2_0_product_2_s7 + {17'h0, t_high_middle_tile_2_0_sum_0_s7_29_17};
  wire [16:0] t_high_middle_tile_2_0_sum_0_s7_16_0 = t_high_middle_tile_2_0_sum_0_s7[16:0];
  reg [12:0] t_high_xs_64_52_s7 = 13'h0;
  wire [26:0] t_high_middle_tile_2_0_product_3 = {14'h0, t_high_xs_64_52_s7} * {13'h0, t_high_ys_64_51_s7};
  reg [42:0] t_middle_low_tile_0_0_sum_0_s7 = 43'h0;
  reg [42:0] t_middle_low_tile_0_0_product_2_s7 = 43'h0;
  wire [25:0] t_middle_low_tile_0_0_sum_0_s7_42_17 = t_middle_low_tile_0_0_sum_0_s7[42:17];
  wire [42:0] t_middle_low_tile_0_0_sum_1 = t_middle_low_tile_0_0_product_2_s7 + {17'h0, t_middle_low_tile_0_0_sum_0_s7_42_17};
  wire [16:0] t_middle_low_tile_0_0_sum_0_s7_16_0 = t_middle_low_tile_0_0_sum_0_s7[16:0];
  reg [25:0] t_xs_25_0_s7 = 26'h0;
  reg [51:0] t_ys_63_51_s7_way = 52'h0;
  wire [12:0] t_ys_63_51_s7 = t_ys_63_51_s7_way[51:39];
  wire [38:0] t_middle_low_tile_0_0_product_3 = {13'h0, t_xs_25_0_s7} * {26'h0, t_ys_63_51_s7};
  reg [42:0] t_middle_low_tile_1_0_sum_0_s7 = 43'h0;
  reg [42:0] t_middle_low_tile_1_0_product_2_s7 = 43'h0;
  wire [25:0] t_middle_low_tile_1_0_sum_0_s7_42_17 = t_middle_low_tile_1_0_sum_0_s7[42:17];
  wire [42:0] t_middle_low_tile_1_0_sum_1 = t_middle_low_tile_1_0_product_2_s7 + {17'h0, t_middle_low_tile_1_0_sum_0_s7_42_17};
  wire [16:0] t_middle_low_tile_1_0_sum_0_s7_16_0 = t_middle_low_tile_1_0_sum_0_s7[16:0];
  reg [25:0] t_xs_51_26_s7 = 26'h0;
  wire [38:0] t_middle_low_tile_1_0_product_3 = {13'h0, t_xs_51_26_s7} * {26'h0, t_ys_63_51_s7};
  reg [28:0] t_middle_low_tile_2_0_sum_0_s7 = 29'h0;
  reg [28:0] t_middle_low_tile_2_0_product_2_s7 = 29'h0;
  wire [11:0] t_middle_low_tile_2_0_sum_0_s7_28_17 = t_middle_low_tile_2_0_sum_0_s7[28:17];
  wire [28:0] t_middle_low_tile_2_0_sum_1 = t_middle_low_tile_2_0_product_2_s7 + {17'h0, t_middle_low_tile_2_0_sum_0_s7_28_17};
  wire [16:0] t_middle_low_tile_2_0_sum_0_s7_16_0 = t_middle_low_tile_2_0_sum_0_s7[16:0];
  reg [11:0] t_xs_63_52_s7 = 12'h0;
  wire [24:0] t_middle_low_tile_2_0_product_3 = {13'h0, t_xs_63_52_s7} * {12'h0, t_ys_63_51_s7};
  reg [42:0] t_middle_high_tile_0_0_sum_0_s7 = 43'h0;
  reg [42:0] t_middle_high_tile_0_0_product_2_s7 = 43'h0;
  wire [25:0] t_middle_high_tile_0_0_sum_0_s7_42_17 = t_middle_high_tile_0_0_sum_0_s7[42:17];
  wire [42:0] t_middle_high_tile_0_0_sum_1 = t_middle_high_tile_0_0_product_2_s7 + {17'h0, t_middle_high_tile_0_0_sum_0_s7_42_17};
  wire [16:0] t_middle_high_tile_0_0_sum_0_s7_16_0 = t_middle_high_tile_0_0_sum_0_s7[16:0];
  reg [25:0] t_xs_89_64_s7 = 26'h0;
  reg [51:0] t_ys_127_115_s7_way = 52'h0;
  wire [12:0] t_ys_127_115_s7 = t_ys_127_115_s7_way[51:39];
  wire [38:0] t_middle_high_tile_0_0_product_3 = {13'h0, t_xs_89_64_s7} * {26'h0, t_ys_127_115_s7};
  reg [42:0] t_middle_high_tile_1_0_sum_0_s7 = 43'h0;
  reg [42:0] t_middle_high_tile_1_0_product_2_s7 = 43'h0;
  wire [25:0] t_middle_high_tile_1_0_sum_0_s7_42_17 = t_middle_high_tile_1_0_sum_0_s7[42:17];
  wire [42:0] t_middle_high_tile_1_0_sum_1 = t_middle_high_tile_1_0_product_2_s7 + {17'h0, t_middle_high_tile_1_0_sum_0_s7_42_17};
  wire [16:0] t_middle_high_tile_1_0_sum_0_s7_16_0 = t_middle_high_tile_1_0_sum_0_s7[16:0];
  reg [25:0] t_xs_115_90_s7 = 26'h0;
  wire [38:0] t_middle_high_tile_1_0_product_3 = {13'h0, t_xs_115_90_s7} * {26'h0, t_ys_127_115_s7};
  reg [28:0] t_middle_high_tile_2_0_sum_0_s7 = 29'h0;
  reg [28:0] t_middle_high_tile_2_0_product_2_s7 = 29'h0;
  wire [11:0] t_middle_high_tile_2_0_sum_0_s7_28_17 = t_middle_high_tile_2_0_sum_0_s7[28:17];
  wire [28:0] t_middle_high_tile_2_0_sum_1 = t_middle_high_tile_2_0_product_2_s7 + {17'h0, t_middle_high_tile_2_0_sum_0_s7_28_17};
  wire [16:0] t_middle_high_tile_2_0_sum_0_s7_16_0 = t_middle_high_tile_2_0_sum_0_s7[16:0];
  reg [11:0] t_xs_127_116_s7 = 12'h0;
  wire [24:0] t_middle_high_tile_2_0_product_3 = {13'h0, t_xs_127_116_s7} * {12'h0, t_ys_127_115_s7};
  reg [25:0] t_middle_xs_25_0_s7 = 26'h0;
  reg [16:0] t_middle_ys_16_0_s7 = 17'h0;
  wire [42:0] t_middle_middle_tile_0_0_product_0 = {17'h0, t_middle_xs_25_0_s7} * {26'h0, t_middle_ys_16_0_s7};
  reg [25:0] t_middle_xs_51_26_s7 = 26'h0;
  wire [42:0] t_middle_middle_tile_1_0_product_0 = {17'h0, t_middle_xs_51_26_s7} * {26'h0, t_middle_ys_16_0_s7};
  reg [12:0] t_middle_xs_64_52_s7 = 13'h0;
  wire [29:0] t_middle_middle_tile_2_0_product_0 = {17'h0, t_middle_xs_64_52_s7} * {13'h0, t_middle_ys_16_0_s7};
  // stage 8
  reg [42:0] t_low_middle_tile_0_0_sum_1_s8 = 43'h0;
  reg [39:0] t_low_middle_tile_0_0_product_3_s8 = 40'h0;
  wire [25:0] t_low_middle_tile_0_0_sum_1_s8_42_17 = t_low_middle_tile_0_0_sum_1_s8[42:17];
  wire [39:0] t_low_middle_tile_0_0_sum_2 = t_low_middle_tile_0_0_product_3_s8 + {14'h0, t_low_middle_tile_0_0_sum_1_s8_42_17};
  wire [16:0] t_low_middle_tile_0_0_sum_1_s8_16_0 = t_low_middle_tile_0_0_sum_1_s8[16:0];
  reg [42:0] t_low_middle_tile_1_0_sum_1_s8 = 43'h0;
  reg [39:0] t_low_middle_tile_1_0_product_3_s8 = 40'h0;
  wire [25:0] t_low_middle_tile_1_0_sum_1_s8_42_17 = t_low_middle_tile_1_0_sum_1_s8[42:17];
  wire [39:0] t_low_middle_tile_1_0_sum_2 = t_low_middle_tile_1_0_product_3_s8 + {14'h0, t_low_middle_tile_1_0_sum_1_s8_42_17};
  wire [16:0] t_low_middle_tile_1_0_sum_1_s8_16_0 = t_low_middle_tile_1_0_sum_1_s8[16:0];
  reg [29:0] t_low_middle_tile_2_0_sum_1_s8 = 30'h0;
  reg [26:0] t_low_middle_tile_2_0_product_3_s8 = 27'h0;
  wire [12:0] t_low_middle_tile_2_0_sum_1_s8_29_17 = t_low_middle_tile_2_0_sum_1_s8[29:17];
  wire [26:0] t_low_middle_tile_2_0_sum_2 = t_low_middle_tile_2_0_product_3_s8 + {14'h0, t_low_middle_tile_2_0_sum_1_s8_29_17};
  wire [16:0] t_low_middle_tile_2_0_sum_1_s8_16_0 = t_low_middle_tile_2_0_sum_1_s8[16:0];
  reg [42:0] t_high_middle_tile_0_0_sum_1_s8 = 43'h0;
  reg [39:0] t_high_middle_tile_0_0_product_3_s8 = 40'h0;
  wire [25:0] t_high_middle_tile_0_0_sum_1_s8_42_17 = t_high_middle_tile_0_0_sum_1_s8[42:17];
  wire [39:0] t_high_middle_tile_0_0_sum_2 = t_high_middle_tile_0_0_product_3_s8 + {14'h0, t_high_middle_tile_0_0_sum_1_s8_42_17};
  wire [16:0] t_high_middle_tile_0_0_sum_1_s8_16_0 = t_high_middle_tile_0_0_sum_1_s8[16:0];
  reg [42:0] t_high_middle_tile_1_0_sum_1_s8 = 43'h0;
  reg [39:0] t_high_middle_tile_1_0_product_3_s8 = 40'h0;
  wire [25:0] t_high_middle_tile_1_0_sum_1_s8_42_17 = t_high_middle_tile_1_0_sum_1_s8[42:17];
  wire [39:0] t_high_middle_tile_1_0_sum_2 = t_high_middle_tile_1_0_product_3_s8 + {14'h0, t_high_middle_tile_1_0_sum_1_s8_42_17};
  wire [16:0] t_high_middle_tile_1_0_sum_1_s8_16_0 = t_high_middle_tile_1_0_sum_1_s8[16:0];
  reg [29:0] t_high_middle_tile_2_0_sum_1_s8 = 30'h0;
  reg [26:0] t_high_middle_tile_2_0_product_3_s8 = 27'h0;
  wire [12:0] t_high_middle_tile_2_0_sum_1_s8_29_17 = t_high_middle_tile_2_0_sum_1_s8[29:17];
  wire [26:0] t_high_middle_tile_2_0_sum_2 = t_high_middle_tile_2_0_product_3_s8 + {14'h0, t_high_middle_tile_2_0_sum_1_s8_29_17};
  wire [16:0] t_high_middle_tile_2_0_sum_1_s8_16_0 = t_high_middle_tile_2_0_sum_1_s8[16:0];
  reg [42:0] t_middle_low_tile_0_0_sum_1_s8 = 43'h0;
  reg [38:0] t_middle_low_tile_0_0_product_3_s8 = 39'h0;
  wire [25:0] t_middle_low_tile_0_0_sum_1_s8_42_17 = t_middle_low_tile_0_0_sum_1_s8[42:17];
  wire [38:0] t_middle_low_tile_0_0_sum_2 = t_middle_low_tile_0_0_product_3_s8 + {13'h0, t_middle_low_tile_0_0_sum_1_s8_42_17};
  wire [16:0] t_middle_low_tile_0_0_sum_1_s8_16_0 = t_middle_low_tile_0_0_sum_1_s8[16:0];
  reg [42:0] t_middle_low_tile_1_0_sum_1_s8 = 43'h0;
  reg [38:0] t_middle_low_tile_1_0_product_3_s8 = 39'h0;
  wire [25:0] t_middle_low_tile_1_0_sum_1_s8_42_17 = t_middle_low_tile_1_0_sum_1_s8[42:17];
  wire [38:0] t_middle_low_tile_1_0_sum_2 = t_middle_low_tile_1_0_product_3_s8 + {13'h0, t_middle_low_tile_1_0_sum_1_s8_42_17};
  wire [16:0] t_middle_low_tile_1_0_sum_1_s8_16_0 = t_middle_low_tile_1_0_sum_1_s8[16:0];
  reg [28:0] t_middle_low_tile_2_0_sum_1_s8 = 29'h0;
  reg [24:0] t_middle_low_tile_2_0_product_3_s8 = 25'h0;
  wire [11:0] t_middle_low_tile_2_0_sum_1_s8_28_17 = t_middle_low_tile_2_0_sum_1_s8[28:17];
  wire [24:0] t_middle_low_tile_2_0_sum_2 = t_middle_low_tile_2_0_product_3_s8 + {13'h0, t_middle_low_tile_2_0_sum_1_s8_28_17};
  wire [16:0] t_middle_low_tile_2_0_sum_1_s8_16_0 = t_middle_low_tile_2_0_sum_1_s8[16:0];
  reg [42:0] t_middle_high_tile_0_0_sum_1_s8 = 43'h0;
  reg [38:0] t_middle_high_tile_0_0_product_3_s8 = 39'h0;
  wire [25:0] t_middle_high_tile_0_0_sum_1_s8_42_17 = t_middle_high_tile_0_0_sum_1_s8[42:17];
  wire [38:0] t_middle_high_tile_0_0_sum_2 = t_middle_high_tile_0_0_product_3_s8 + {13'h0, t_middle_high_tile_0_0_sum_1_s8_42_17};
  wire [16:0] t_middle_high_tile_0_0_sum_1_s8_16_0 = t_middle_high_tile_0_0_sum_1_s8[16:0];
  reg [42:0] t_middle_high_tile_1_0_sum_1_s8 = 43'h0;
  reg [38:0] t_middle_high_tile_1_0_product_3_s8 = 39'h0;
  wire [25:0] t_middle_high_tile_1_0_sum_1_s8_42_17 = t_middle_high_tile_1_0_sum_1_s8[42:17];
  wire [38:0] t_middle_high_tile_1_0_sum_2 = t_middle_high_tile_1_0_product_3_s8 + {13'h0, t_middle_high_tile_1_0_sum_1_s8_42_17};
  wire [16:0] t_middle_high_tile_1_0_sum_1_s8_16_0 = t_middle_high_tile_1_0_sum_1_s8[16:0];
  reg [28:0] t_middle_high_tile_2_0_sum_1_s8 = 29'h0;
  reg [24:0] t_middle_high_tile_2_0_product_3_s8 = 25'h0;
  wire [11:0] t_middle_high_tile_2_0_sum_1_s8_28_17 = t_middle_high_tile_2_0_sum_1_s8[28:17];
  wire [24:0] t_middle_high_tile_2_0_sum_2 = t_middle_high_tile_2_0_product_3_s8 + {13'h0, t_middle_high_tile_2_0_sum_1_s8_28_17};
  wire [16:0] t_middle_high_tile_2_0_sum_1_s8_16_0 = t_middle_high_tile_2_0_sum_1_s8[16:0];
  reg [25:0] t_middle_xs_25_0_s8 = 26'h0;
  reg [33:0] t_middle_ys_33_17_s8_way = 34'h0;
  wire [16:0] t_middle_ys_33_17_s8 = t_middle_ys_33_17_s8_way[33:17];
  wire [42:0] t_middle_middle_tile_0_0_product_1 = {17'h0, t_middle_xs_25_0_s8} * {26'h0, t_middle_ys_33_17_s8};
  reg [25:0] t_middle_xs_51_26_s8 = 26'h0;
  wire [42:0] t_middle_middle_tile_1_0_product_1 = {17'h0, t_middle_xs_51_26_s8} * {26'h0, t_middle_ys_33_17_s8};
  reg [12:0] t_middle_xs_64_52_s8 = 13'h0;
  wire [29:0] t_middle_middle_tile_2_0_product_1 = {17'h0, t_middle_xs_64_52_s8} * {13'h0, t_middle_ys_33_17_s8};
  // stage 9
  reg [127:0] t_low_low_column_0_sum_s7_63_0_s9_way = 128'h0;
  wire [63:0] t_low_low_column_0_sum_s7_63_0_s9 = t_low_low_column_0_sum_s7_63_0_s9_way[127:64];
  reg [127:0] t_low_low_settled_sum_s9_way = 128'h0;
  wire [63:0] t_low_low_settled_sum_s9 = t_low_low_settled_sum_s9_way[127:64];
  wire [127:0] t_low_low_carry_joined = {t_low_low_settled_sum_s9, t_low_low_column_0_sum_s7_63_0_s9};
  reg [127:0] t_low_high_column_0_sum_s7_63_0_s9_way = 128'h0;
  wire [63:0] t_low_high_column_0_sum_s7_63_0_s9 = t_low_high_column_0_sum_s7_63_0_s9_way[127:64];
  reg [123:0] t_low_high_settled_sum_s9_way = 124'h0;
  wire [61:0] t_low_high_settled_sum_s9 = t_low_high_settled_sum_s9_way[123:62];
  wire [125:0] t_low_high_carry_joined = {t_low_high_settled_sum_s9, t_low_high_column_0_sum_s7_63_0_s9};
  reg [39:0] t_low_middle_tile_0_0_sum_2_s9 = 40'h0;
  reg [50:0] t_low_middle_tile_0_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_low_middle_tile_0_0_product_0_s6_16_0_s9 = t_low_middle_tile_0_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_low_middle_tile_0_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_low_middle_tile_0_0_sum_0_s7_16_0_s9 = t_low_middle_tile_0_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_low_middle_tile_0_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [90:0] t_low_middle_tile_0_0 = {t_low_middle_tile_0_0_sum_2_s9, t_low_middle_tile_0_0_sum_1_s8_16_0_s9, t_low_middle_tile_0_0_sum_0_s7_16_0_s9, t_low_middle_tile_0_0_product_0_s6_16_0_s9};
  reg [39:0] t_low_middle_tile_1_0_sum_2_s9 = 40'h0;
  reg [50:0] t_low_middle_tile_1_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_low_middle_tile_1_0_product_0_s6_16_0_s9 = t_low_middle_tile_1_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_low_middle_tile_1_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_low_middle_tile_1_0_sum_0_s7_16_0_s9 = t_low_middle_tile_1_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_low_middle_tile_1_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [90:0] t_low_middle_tile_1_0 = {t_low_middle_tile_1_0_sum_2_s9, t_low_middle_tile_1_0_sum_1_s8_16_0_s9, t_low_middle_tile_1_0_sum_0_s7_16_0_s9, t_low_middle_tile_1_0_product_0_s6_16_0_s9};
  reg [26:0] t_low_middle_tile_2_0_sum_2_s9 = 27'h0;
  reg [50:0] t_low_middle_tile_2_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_low_middle_tile_2_0_product_0_s6_16_0_s9 = t_low_middle_tile_2_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_low_middle_tile_2_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_low_middle_tile_2_0_sum_0_s7_16_0_s9 = t_low_middle_tile_2_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_low_middle_tile_2_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [77:0] t_low_middle_tile_2_0 = {t_low_middle_tile_2_0_sum_2_s9, t_low_middle_tile_2_0_sum_1_s8_16_0_s9, t_low_middle_tile_2_0_sum_0_s7_16_0_s9, t_low_middle_tile_2_0_product_0_s6_16_0_s9};
  wire [63:0] t_low_middle_tile_0_0_63_0 = t_low_middle_tile_0_0[63:0];
  wire [37:0] t_low_middle_tile_1_0_37_0 = t_low_middle_tile_1_0[37:0];
  wire [11:0] t_low_middle_tile_2_0_11_0 = t_low_middle_tile_2_0[11:0];
  wire [63:0] t_low_middle_column_0_joined_0 = {t_low_middle_tile_1_0_37_0, 26'h0};
  wire [63:0] t_low_middle_column_0_joined_1 = {t_low_middle_tile_2_0_11_0, 52'h0};
  wire [65:0] t_low_middle_column_0_sum = {2'h0, t_low_middle_tile_0_0_63_0} + {2'h0, t_low_middle_column_0_joined_0} + {2'h0, t_low_middle_column_0_joined_1};
  wire [26:0] t_low_middle_tile_0_0_90_64 = t_low_middle_tile_0_0[90:64];
  wire [52:0] t_low_middle_tile_1_0_90_38 = t_low_middle_tile_1_0[90:38];
  wire [63:0] t_low_middle_tile_2_0_75_12 = t_low_middle_tile_2_0[75:12];
  wire [64:0] t_low_middle_column_1_sum = {38'h0, t_low_middle_tile_0_0_90_64} + {12'h0, t_low_middle_tile_1_0_90_38} + {1'h0, t_low_middle_tile_2_0_75_12};
  wire [1:0] t_low_middle_tile_2_0_77_76 = t_low_middle_tile_2_0[77:76];
  reg [127:0] t_high_low_column_0_sum_s7_63_0_s9_way = 128'h0;
  wire [63:0] t_high_low_column_0_sum_s7_63_0_s9 = t_high_low_column_0_sum_s7_63_0_s9_way[127:64];
  reg [127:0] t_high_low_settled_sum_s9_way = 128'h0;
  wire [63:0] t_high_low_settled_sum_s9 = t_high_low_settled_sum_s9_way[127:64];
  wire [127:0] t_high_low_carry_joined = {t_high_low_settled_sum_s9, t_high_low_column_0_sum_s7_63_0_s9};
  reg [127:0] t_high_high_column_0_sum_s7_63_0_s9_way = 128'h0;
  wire [63:0] t_high_high_column_0_sum_s7_63_0_s9 = t_high_high_column_0_sum_s7_63_0_s9_way[127:64];
  reg [123:0] t_high_high_settled_sum_s9_way = 124'h0;
  wire [61:0] t_high_high_settled_sum_s9 = t_high_high_settled_sum_s9_way[123:62];
  wire [125:0] t_high_high_carry_joined = {t_high_high_settled_sum_s9, t_high_high_column_0_sum_s7_63_0_s9};
  reg [39:0] t_high_middle_tile_0_0_sum_2_s9 = 40'h0;
  reg [50:0] t_high_middle_tile_0_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_high_middle_tile_0_0_product_0_s6_16_0_s9 = t_high_middle_tile_0_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_high_middle_tile_0_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_high_middle_tile_0_0_sum_0_s7_16_0_s9 = t_high_middle_tile_0_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_high_middle_tile_0_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [90:0] t_high_middle_tile_0_0 = {t_high_middle_tile_0_0_sum_2_s9, t_high_middle_tile_0_0_sum_1_s8_16_0_s9, t_high_middle_tile_0_0_sum_0_s7_16_0_s9, t_high_middle_tile_0_0_product_0_s6_16_0_s9};
  reg [39:0] t_high_middle_tile_1_0_sum_2_s9 = 40'h0;
  reg [50:0] t_high_middle_tile_1_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_high_middle_tile_1_0_product_0_s6_16_0_s9 = t_high_middle_tile_1_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_high_middle_tile_1_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_high_middle_tile_1_0_sum_0_s7_16_0_s9 = t_high_middle_tile_1_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_high_middle_tile_1_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [90:0] t_high_middle_tile_1_0 = {t_high_middle_tile_1_0_sum_2_s9, t_high_middle_tile_1_0_sum_1_s8_16_0_s9, t_high_middle_tile_1_0_sum_0_s7_16_0_s9, t_high_middle_tile_1_0_product_0_s6_16_0_s9};
  reg [26:0] t_high_middle_tile_2_0_sum_2_s9 = 27'h0;
  reg [50:0] t_high_middle_tile_2_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_high_middle_tile_2_0_product_0_s6_16_0_s9 = t_high_middle_tile_2_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_high_middle_tile_2_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_high_middle_tile_2_0_sum_0_s7_16_0_s9 = t_high_middle_tile_2_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_high_middle_tile_2_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [77:0] t_high_middle_tile_2_0 = {t_high_middle_tile_2_0_sum_2_s9, t_high_middle_tile_2_0_sum_1_s8_16_0_s9, t_high_middle_tile_2_0_sum_0_s7_16_0_s9, t_high_middle_tile_2_0_product_0_s6_16_0_s9};
  wire [63:0] t_high_middle_tile_0_0_63_0 = t_high_middle_tile_0_0[63:0];
  wire [37:0] t_high_middle_tile_1_0_37_0 = t_high_middle_tile_1_0[37:0];
  wire [11:0] t_high_middle_tile_2_0_11_0 = t_high_middle_tile_2_0[11:0];
  wire [63:0] t_high_middle_column_0_joined_0 = {t_high_middle_tile_1_0_37_0, 26'h0};
  wire [63:0] t_high_middle_column_0_joined_1 = {t_high_middle_tile_2_0_11_0, 52'h0};
  wire [65:0] t_high_middle_column_0_sum = {2'h0, t_high_middle_tile_0_0_63_0} + {2'h0, t_high_middle_column_0_joined_0} + {2'h0, t_high_middle_column_0_joined_1};
  wire [26:0] t_high_middle_tile_0_0_90_64 = t_high_middle_tile_0_0[90:64];
  wire [52:0] t_high_middle_tile_1_0_90_38 = t_high_middle_tile_1_0[90:38];
  wire [63:0] t_high_middle_tile_2_0_75_12 = t_high_middle_tile_2_0[75:12];
  wire [64:0] t_high_middle_column_1_sum = {38'h0, t_high_middle_tile_0_0_90_64} + {12'h0, t_high_middle_tile_1_0_90_38} + {1'h0, t_high_middle_tile_2_0_75_12};
  wire [1:0] t_high_middle_tile_2_0_77_76 = t_high_middle_tile_2_0[77:76];
  reg [38:0] t_middle_low_tile_0_0_sum_2_s9 = 39'h0;
  reg [50:0] t_middle_low_tile_0_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_middle_low_tile_0_0_product_0_s6_16_0_s9 = t_middle_low_tile_0_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_low_tile_0_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_middle_low_tile_0_0_sum_0_s7_16_0_s9 = t_middle_low_tile_0_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_low_tile_0_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [89:0] t_middle_low_tile_0_0 = {t_middle_low_tile_0_0_sum_2_s9, t_middle_low_tile_0_0_sum_1_s8_16_0_s9, t_middle_low_tile_0_0_sum_0_s7_16_0_s9, t_middle_low_tile_0_0_product_0_s6_16_0_s9};
  reg [38:0] t_middle_low_tile_1_0_sum_2_s9 = 39'h0;
  reg [50:0] t_middle_low_tile_1_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_middle_low_tile_1_0_product_0_s6_16_0_s9 = t_middle_low_tile_1_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_low_tile_1_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_middle_low_tile_1_0_sum_0_s7_16_0_s9 = t_middle_low_tile_1_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_low_tile_1_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [89:0] t_middle_low_tile_1_0 = {t_middle_low_tile_1_0_sum_2_s9, t_middle_low_tile_1_0_sum_1_s8_16_0_s9, t_middle_low_tile_1_0_sum_0_s7_16_0_s9, t_middle_low_tile_1_0_product_0_s6_16_0_s9};
  reg [24:0] t_middle_low_tile_2_0_sum_2_s9 = 25'h0;
  reg [50:0] t_middle_low_tile_2_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_middle_low_tile_2_0_product_0_s6_16_0_s9 = t_middle_low_tile_2_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_low_tile_2_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_middle_low_tile_2_0_sum_0_s7_16_0_s9 = t_middle_low_tile_2_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_low_tile_2_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [75:0] t_middle_low_tile_2_0 = {t_middle_low_tile_2_0_sum_2_s9, t_middle_low_tile_2_0_sum_1_s8_16_0_s9, t_middle_low_tile_2_0_sum_0_s7_16_0_s9, t_middle_low_tile_2_0_product_0_s6_16_0_s9};
  wire [63:0] t_middle_low_tile_0_0_63_0 = t_middle_low_tile_0_0[63:0];
  wire [37:0] t_middle_low_tile_1_0_37_0 = t_middle_low_tile_1_0[37:0];
  wire [11:0] t_middle_low_tile_2_0_11_0 = t_middle_low_tile_2_0[11:0];
  wire [63:0] t_middle_low_column_0_joined_0 = {t_middle_low_tile_1_0_37_0, 26'h0};
  wire [63:0] t_middle_low_column_0_joined_1 = {t_middle_low_tile_2_0_11_0, 52'h0};
  wire [65:0] t_middle_low_column_0_sum = {2'h0, t_middle_low_tile_0_0_63_0} + {2'h0, t_middle_low_column_0_joined_0} + {2'h0, t_middle_low_column_0_joined_1};
  wire [25:0] t_middle_low_tile_0_0_89_64 = t_middle_low_tile_0_0[89:64];
  wire [51:0] t_middle_low_tile_1_0_89_38 = t_middle_low_tile_1_0[89:38];
  wire [63:0] t_middle_low_tile_2_0_75_12 = t_middle_low_tile_2_0[75:12];
  wire [63:0] t_middle_low_column_1_sum = {38'h0, t_middle_low_tile_0_0_89_64} + {12'h0, t_middle_low_tile_1_0_89_38} + t_middle_low_tile_2_0_75_12;
  reg [38:0] t_middle_high_tile_0_0_sum_2_s9 = 39'h0;
  reg [50:0] t_middle_high_tile_0_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_middle_high_tile_0_0_product_0_s6_16_0_s9 = t_middle_high_tile_0_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_high_tile_0_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_middle_high_tile_0_0_sum_0_s7_16_0_s9 = t_middle_high_tile_0_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_high_tile_0_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [89:0] t_middle_high_tile_0_0 = {t_middle_high_tile_0_0_sum_2_s9, t_middle_high_tile_0_0_sum_1_s8_16_0_s9, t_middle_high_tile_0_0_sum_0_s7_16_0_s9, t_middle_high_tile_0_0_product_0_s6_16_0_s9};
  reg [38:0] t_middle_high_tile_1_0_sum_2_s9 = 39'h0;
  reg [50:0] t_middle_high_tile_1_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_middle_high_tile_1_0_product_0_s6_16_0_s9 = t_middle_high_tile_1_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_high_tile_1_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_middle_high_tile_1_0_sum_0_s7_16_0_s9 = t_middle_high_tile_1_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_high_tile_1_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [89:0] t_middle_high_tile_1_0 = {t_middle_high_tile_1_0_sum_2_s9, t_middle_high_tile_1_0_sum_1_s8_16_0_s9, t_middle_high_tile_1_0_sum_0_s7_16_0_s9, t_middle_high_tile_1_0_product_0_s6_16_0_s9};
  reg [24:0] t_middle_high_tile_2_0_sum_2_s9 = 25'h0;
  reg [50:0] t_middle_high_tile_2_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_middle_high_tile_2_0_product_0_s6_16_0_s9 = t_middle_high_tile_2_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_high_tile_2_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_middle_high_tile_2_0_sum_0_s7_16_0_s9 = t_middle_high_tile_2_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_high_tile_2_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [75:0] t_middle_high_tile_2_0 = {t_middle_high_tile_2_0_sum_2_s9, t_middle_high_tile_2_0_sum_1_s8_16_0_s9, t_middle_high_tile_2_0_sum_0_s7_16_0_s9, t_middle_high_tile_2_0_product_0_s6_16_0_s9};
  wire [63:0] t_middle_high_tile_0_0_63_0 = t_middle_high_tile_0_0[63:0];
  wire [37:0] t_middle_high_tile_1_0_37_0 = t_middle_high_tile_1_0[37:0];
  wire [11:0] t_middle_high_tile_2_0_11_0 = t_middle_high_tile_2_0[11:0];
  wire [63:0] t_middle_high_column_0_joined_0 = {t_middle_high_tile_1_0_37_0, 26'h0};
  wire [63:0] t_middle_high_column_0_joined_1 = {t_middle_high_tile_2_0_11_0, 52'h0};
  wire [65:0] t_middle_high_column_0_sum = {2'h0, t_middle_high_tile_0_0_63_0} + {2'h0, t_middle_high_column_0_joined_0} + {2'h0, t_middle_high_column_0_joined_1};
  wire [25:0] t_middle_high_tile_0_0_89_64 = t_middle_high_tile_0_0[89:64];
  wire [51:0] t_middle_high_tile_1_0_89_38 = t_middle_high_tile_1_0[89:38];
  wire [63:0] t_middle_high_tile_2_0_75_12 = t_middle_high_tile_2_0[75:12];
  wire [63:0] t_middle_high_column_1_sum = {38'h0, t_middle_high_tile_0_0_89_64} + {12'h0, t_middle_high_tile_1_0_89_38} + t_middle_high_tile_2_0_75_12;
  reg [85:0] t_middle_middle_tile_0_0_product_0_s9_way = 86'h0;
  wire [42:0] t_middle_middle_tile_0_0_product_0_s9 = t_middle_middle_tile_0_0_product_0_s9_way[85:43];
  reg [42:0] t_middle_middle_tile_0_0_product_1_s9 = 43'h0;
  wire [25:0] t_middle_middle_tile_0_0_product_0_s9_42_17 = t_middle_middle_tile_0_0_product_0_s9[42:17];
  wire [42:0] t_middle_middle_tile_0_0_sum_0 = t_middle_middle_tile_0_0_product_1_s9 + {17'h0, t_middle_middle_tile_0_0_product_0_s9_42_17};
  wire [16:0] t_middle_middle_tile_0_0_product_0_s9_16_0 = t_middle_middle_tile_0_0_product_0_s9[16:0];
  reg [25:0] t_middle_xs_25_0_s9 = 26'h0;
  reg [50:0] t_middle_ys_50_34_s9_way = 51'h0;
  wire [16:0] t_middle_ys_50_34_s9 = t_middle_ys_50_34_s9_way[50:34];
  wire [42:0] t_middle_middle_tile_0_0_product_2 = {17'h0, t_middle_xs_25_0_s9} * {26'h0, t_middle_ys_50_34_s9};
  reg [85:0] t_middle_middle_tile_1_0_product_0_s9_way = 86'h0;
  wire [42:0] t_middle_middle_tile_1_0_product_0_s9 = t_middle_middle_tile_1_0_product_0_s9_way[85:43];
  reg [42:0] t_middle_middle_tile_1_0_product_1_s9 = 43'h0;
  wire [25:0] t_middle_middle_tile_1_0_product_0_s9_42_17 = t_middle_middle_tile_1_0_product_0_s9[42:17];
  wire [42:0] t_middle_middle_tile_1_0_sum_0 = t_middle_middle_tile_1_0_product_1_s9 + {17'h0, t_middle_middle_tile_1_0_product_0_s9_42_17};
  wire [16:0] t_middle_middle_tile_1_0_product_0_s9_16_0 = t_middle_middle_tile_1_0_product_0_s9[16:0];
  reg [25:0] t_middle_xs_51_26_s9 = 26'h0;
  wire [42:0] t_middle_middle_tile_1_0_product_2 = {17'h0, t_middle_xs_51_26_s9} * {26'h0, t_middle_ys_50_34_s9};
  reg [59:0] t_middle_middle_tile_2_0_product_0_s9_way = 60'h0;
  wire [29:0] t_middle_middle_tile_2_0_product_0_s9 = t_middle_middle_tile_2_0_product_0_s9_way[59:30];
  reg [29:0] t_middle_middle_tile_2_0_product_1_s9 = 30'h0;
  wire [12:0] t_middle_middle_tile_2_0_product_0_s9_29_17 = t_middle_middle_tile_2_0_product_0_s9[29:17];
  wire [29:0] t_middle_middle_tile_2_0_sum_0 = t_middle_middle_tile_2_0_product_1_s9 + {17'h0, t_middle_middle_tile_2_0_product_0_s9_29_17};
  wire [16:0] t_middle_middle_tile_2_0_product_0_s9_16_0 = t_middle_middle_tile_2_0_product_0_s9[16:0];
  reg [12:0] t_middle_xs_64_52_s9 = 13'h0;
  wire [29:0] t_middle_middle_tile_2_0_product_2 = {17'h0, t_middle_xs_64_52_s9} * {13'h0, t_middle_ys_50_34_s9};
  // stage 10
  reg [127:0] t_low_low = 128'h0;
  reg [125:0] t_low_high = 126'h0;
  reg [65:0] t_low_middle_column_0_sum_s10 = 66'h0;
  reg [64:0] t_low_middle_column_1_sum_s10 = 65'h0;
  wire [63:0] t_low_middle_column_0_sum_s10_63_0 = t_low_middle_column_0_sum_s10[63:0];
  wire [1:0] t_low_middle_column_0_sum_s10_65_64 = t_low_middle_column_0_sum_s10[65:64];
  wire [63:0] t_low_middle_column_1_sum_s10_63_0 = t_low_middle_column_1_sum_s10[63:0];
  wire t_low_middle_column_1_sum_s10_64 = t_low_middle_column_1_sum_s10[64];
  wire [64:0] t_low_middle_settled_sum_0 = {1'h0, t_low_middle_column_1_sum_s10_63_0} + {63'h0, t_low_middle_column_0_sum_s10_65_64};
  reg [1:0] t_low_middle_tile_2_0_77_76_s10 = 2'h0;
  wire [1:0] t_low_middle_settled_sum_1 = t_low_middle_tile_2_0_77_76_s10 + {1'h0, t_low_middle_column_1_sum_s10_64};
  wire [127:0] not_t_low_low = ~t_low_low;
  wire [125:0] not_t_low_high = ~t_low_high;
  wire [63:0] t_low_low_63_0 = t_low_low[63:0];
  wire [63:0] t_low_low_127_64 = t_low_low[127:64];
  wire [63:0] not_t_low_low_63_0 = not_t_low_low[63:0];
  wire [63:0] not_t_low_high_63_0 = not_t_low_high[63:0];
  wire [65:0] t_low_column_1_sum_0 = 66'h2 + {2'h0, t_low_low_127_64} + {2'h0, not_t_low_low_63_0};
  wire [63:0] t_low_high_63_0 = t_low_high[63:0];
  wire [63:0] not_t_low_low_127_64 = not_t_low_low[127:64];
  wire [61:0] not_t_low_high_125_64 = not_t_low_high[125:64];
  wire [65:0] t_low_column_2_sum_0 = 66'hc000000000000000 + {2'h0, t_low_high_63_0} + {2'h0, not_t_low_low_127_64};
  wire [61:0] t_low_high_125_64 = t_low_high[125:64];
  reg [127:0] t_high_low = 128'h0;
  reg [125:0] t_high_high = 126'h0;
  reg [65:0] t_high_middle_column_0_sum_s10 = 66'h0;
  reg [64:0] t_high_middle_column_1_sum_s10 = 65'h0;
  wire [63:0] t_high_middle_column_0_sum_s10_63_0 = t_high_middle_column_0_sum_s10[63:0];
  wire [1:0] t_high_middle_column_0_sum_s10_65_64 = t_high_middle_column_0_sum_s10[65:64];
  wire [63:0] t_high_middle_column_1_sum_s10_63_0 = t_high_middle_column_1_sum_s10[63:0];
  wire t_high_middle_column_1_sum_s10_64 = t_high_middle_column_1_sum_s10[64];
  wire [64:0] t_high_middle_settled_sum_0 = {1'h0, t_high_middle_column_1_sum_s10_63_0} + {63'h0, t_high_middle_column_0_sum_s10_65_64};
  reg [1:0] t_high_middle_tile_2_0_77_76_s10 = 2'h0;
  wire [1:0] t_high_middle_settled_sum_1 = t_high_middle_tile_2_0_77_76_s10 + {1'h0, t_high_middle_column_1_sum_s10_64};
  wire [127:0] not_t_high_low = ~t_high_low;
  wire [125:0] not_t_high_high = ~t_high_high;
  wire [63:0] t_high_low_63_0 = t_high_low[63:0];
  wire [63:0] t_high_low_127_64 = t_high_low[127:64];
  wire [63:0] not_t_high_low_63_0 = not_t_high_low[63:0];
  wire [63:0] not_t_high_high_63_0 = not_t_high_high[63:0];
  wire [65:0] t_high_column_1_sum_0 = 66'h2 + {2'h0, t_high_low_127_64} + {2'h0, not_t_high_low_63_0};
  wire [63:0] t_high_high_63_0 = t_high_high[63:0];
  wire [63:0] not_t_high_low_127_64 = not_t_high_low[127:64];
  wire [61:0] not_t_high_high_125_64 = not_t_high_high[125:64];
  wire [65:0] t_high_column_2_sum_0 = 66'hc000000000000000 + {2'h0, t_high_high_63_0} + {2'h0, not_t_high_low_127_64};
  wire [61:0] t_high_high_125_64 = t_high_high[125:64];
  reg [65:0] t_middle_low_column_0_sum_s10 = 66'h0;
  reg [63:0] t_middle_low_column_1_sum_s10 = 64'h0;
  wire [63:0] t_middle_low_column_0_sum_s10_63_0 = t_middle_low_column_0_sum_s10[63:0];
  wire [1:0] t_middle_low_column_0_sum_s10_65_64 = t_middle_low_column_0_sum_s10[65:64];
  wire [63:0] t_middle_low_settled_sum = t_middle_low_column_1_sum_s10 + {62'h0, t_middle_low_column_0_sum_s10_65_64};
  reg [65:0] t_middle_high_column_0_sum_s10 = 66'h0;
  reg [63:0] t_middle_high_column_1_sum_s10 = 64'h0;
  wire [63:0] t_middle_high_column_0_sum_s10_63_0 = t_middle_high_column_0_sum_s10[63:0];
  wire [1:0] t_middle_high_column_0_sum_s10_65_64 = t_middle_high_column_0_sum_s10[65:64];
  wire [63:0] t_middle_high_settled_sum = t_middle_high_column_1_sum_s10 + {62'h0, t_middle_high_column_0_sum_s10_65_64};
  reg [42:0] t_middle_middle_tile_0_0_sum_0_s10 = 43'h0;
  reg [42:0] t_middle_middle_tile_0_0_product_2_s10 = 43'h0;
  wire [25:0] t_middle_middle_tile_0_0_sum_0_s10_42_17 = t_middle_middle_tile_0_0_sum_0_s10[42:17];
  wire [42:0] t_middle_middle_tile_0_0_sum_1 = t_middle_middle_tile_0_0_product_2_s10 + {17'h0, t_middle_middle_tile_0_0_sum_0_s10_42_17};
  wire [16:0] t_middle_middle_tile_0_0_sum_0_s10_16_0 = t_middle_middle_tile_0_0_sum_0_s10[16:0];
  reg [25:0] t_middle_xs_25_0_s10 = 26'h0;
  reg [55:0] t_middle_ys_64_51_s10_way = 56'h0;
  wire [13:0] t_middle_ys_64_51_s10 = t_middle_ys_64_51_s10_way[55:42];
  wire [39:0] t_middle_middle_tile_0_0_product_3 = {14'h0, t_middle_xs_25_0_s10} * {26'h0, t_middle_ys_64_51_s10};
  reg [42:0] t_middle_middle_tile_1_0_sum_0_s10 = 43'h0;
  reg [42:0] t_middle_middle_tile_1_0_product_2_s10 = 43'h0;
  wire [25:0] t_middle_middle_tile_1_0_sum_0_s10_42_17 = t_middle_middle_tile_1_0_sum_0_s10[42:17];
  wire [42:0] t_middle_middle_tile_1_0_sum_1 = t_middle_middle_tile_1_0_product_2_s10 + {17'h0, t_middle_middle_tile_1_0_sum_0_s10_42_17};
  wire [16:0] t_middle_middle_tile_1_0_sum_0_s10_16_0 = t_middle_middle_tile_1_0_sum_0_s10[16:0];
  reg [25:0] t_middle_xs_51_26_s10 = 26'h0;
  wire [39:0] t_middle_middle_tile_1_0_product_3 = {14'h0, t_middle_xs_51_26_s10} * {26'h0, t_middle_ys_64_51_s10};
  reg [29:0] t_middle_middle_tile_2_0_sum_0_s10 = 30'h0;
  reg [29:0] t_middle_middle_tile_2_0_product_2_s10 = 30'h0;
  wire [12:0] t_middle_middle_tile_2_0_sum_0_s10_29_17 = t_middle_middle_tile_2_0_sum_0_s10[29:17];
  wire [29:0] t_middle_middle_tile_2_0_sum_1 = t_middle_middle_tile_2_0_product_2_s10 + {17'h0, t_middle_middle_tile_2_0_sum_0_s10_29_17};
  wire [16:0] t_middle_middle_tile_2_0_sum_0_s10_16_0 = t_middle_middle_tile_2_0_sum_0_s10[16:0];
  reg [12:0] t_middle_xs_64_52_s10 = 13'h0;
  wire [26:0] t_middle_middle_tile_2_0_product_3 = {14'h0, t_middle_xs_64_52_s10} * {13'h0, t_middle_ys_64_51_s10};
  // stage 11
  reg [64:0] t_low_middle_settled_sum_0_s11 = 65'h0;
  wire [63:0] t_low_middle_settled_sum_0_s11_63_0 = t_low_middle_settled_sum_0_s11[63:0];
  wire t_low_middle_settled_sum_0_s11_64 = t_low_middle_settled_sum_0_s11[64];
  reg [64:0] t_high_middle_settled_sum_0_s11 = 65'h0;
  wire [63:0] t_high_middle_settled_sum_0_s11_63_0 = t_high_middle_settled_sum_0_s11[63:0];
  wire t_high_middle_settled_sum_0_s11_64 = t_high_middle_settled_sum_0_s11[64];
  reg [42:0] t_middle_middle_tile_0_0_sum_1_s11 = 43'h0;
  reg [39:0] t_middle_middle_tile_0_0_product_3_s11 = 40'h0;
  wire [25:0] t_middle_middle_tile_0_0_sum_1_s11_42_17 = t_middle_middle_tile_0_0_sum_1_s11[42:17];
  wire [39:0] t_middle_middle_tile_0_0_sum_2 = t_middle_middle_tile_0_0_product_3_s11 + {14'h0, t_middle_middle_tile_0_0_sum_1_s11_42_17};
  wire [16:0] t_middle_middle_tile_0_0_sum_1_s11_16_0 = t_middle_middle_tile_0_0_sum_1_s11[16:0];
  reg [42:0] t_middle_middle_tile_1_0_sum_1_s11 = 43'h0;
  reg [39:0] t_middle_middle_tile_1_0_product_3_s11 = 40'h0;
  wire [25:0] t_middle_middle_tile_1_0_sum_1_s11_42_17 = t_middle_middle_tile_1_0_sum_1_s11[42:17];
  wire [39:0] t_middle_middle_tile_1_0_sum_2 = t_middle_middle_tile_1_0_product_3_s11 + {14'h0, t_middle_middle_tile_1_0_sum_1_s11_42_17};
  wire [16:0] t_middle_middle_tile_1_0_sum_1_s11_16_0 = t_middle_middle_tile_1_0_sum_1_s11[16:0];
  reg [29:0] t_middle_middle_tile_2_0_sum_1_s11 = 30'h0;
  reg [26:0] t_middle_middle_tile_2_0_product_3_s11 = 27'h0;
  wire [12:0] t_middle_middle_tile_2_0_sum_1_s11_29_17 = t_middle_middle_tile_2_0_sum_1_s11[29:17];
  wire [26:0] t_middle_middle_tile_2_0_sum_2 = t_middle_middle_tile_2_0_product_3_s11 + {14'h0, t_middle_middle_tile_2_0_sum_1_s11_29_17};
  wire [16:0] t_middle_middle_tile_2_0_sum_1_s11_16_0 = t_middle_middle_tile_2_0_sum_1_s11[16:0];
  // stage 12
  reg [127:0] t_low_middle_column_0_sum_s10_63_0_s12_way = 128'h0;
  wire [63:0] t_low_middle_column_0_sum_s10_63_0_s12 = t_low_middle_column_0_sum_s10_63_0_s12_way[127:64];
  reg [63:0] t_low_middle_settled_sum_0_s11_63_0_s12 = 64'h0;
  reg t_low_middle_settled_sum_0_s11_64_s12 = 1'h0;
  reg [3:0] t_low_middle_settled_sum_1_s12_way = 4'h0;
  wire [1:0] t_low_middle_settled_sum_1_s12 = t_low_middle_settled_sum_1_s12_way[3:2];
  wire [1:0] t_low_middle_carry_sum = t_low_middle_settled_sum_1_s12 + {1'h0, t_low_middle_settled_sum_0_s11_64_s12};
  wire [129:0] t_low_middle_carry_joined = {t_low_middle_carry_sum, t_low_middle_settled_sum_0_s11_63_0_s12, t_low_middle_column_0_sum_s10_63_0_s12};
  reg [127:0] t_high_middle_column_0_sum_s10_63_0_s12_way = 128'h0;
  wire [63:0] t_high_middle_column_0_sum_s10_63_0_s12 = t_high_middle_column_0_sum_s10_63_0_s12_way[127:64];
  reg [63:0] t_high_middle_settled_sum_0_s11_63_0_s12 = 64'h0;
  reg t_high_middle_settled_sum_0_s11_64_s12 = 1'h0;
  reg [3:0] t_high_middle_settled_sum_1_s12_way = 4'h0;
  wire [1:0] t_high_middle_settled_sum_1_s12 = t_high_middle_settled_sum_1_s12_way[3:2];
  wire [1:0] t_high_middle_carry_sum = t_high_middle_settled_sum_1_s12 + {1'h0, t_high_middle_settled_sum_0_s11_64_s12};
  wire [129:0] t_high_middle_carry_joined = {t_high_middle_carry_sum, t_high_middle_settled_sum_0_s11_63_0_s12, t_high_middle_column_0_sum_s10_63_0_s12};
  reg [127:0] t_middle_low_column_0_sum_s10_63_0_s12_way = 128'h0;
  wire [63:0] t_middle_low_column_0_sum_s10_63_0_s12 = t_middle_low_column_0_sum_s10_63_0_s12_way[127:64];
  reg [127:0] t_middle_low_settled_sum_s12_way = 128'h0;
  wire [63:0] t_middle_low_settled_sum_s12 = t_middle_low_settled_sum_s12_way[127:64];
  wire [127:0] t_middle_low_carry_joined = {t_middle_low_settled_sum_s12, t_middle_low_column_0_sum_s10_63_0_s12};
  reg [127:0] t_middle_high_column_0_sum_s10_63_0_s12_way = 128'h0;
  wire [63:0] t_middle_high_column_0_sum_s10_63_0_s12 = t_middle_high_column_0_sum_s10_63_0_s12_way[127:64];
  reg [127:0] t_middle_high_settled_sum_s12_way = 128'h0;
  wire [63:0] t_middle_high_settled_sum_s12 = t_middle_high_settled_sum_s12_way[127:64];
  wire [127:0] t_middle_high_carry_joined = {t_middle_high_settled_sum_s12, t_middle_high_column_0_sum_s10_63_0_s12};
  reg [39:0] t_middle_middle_tile_0_0_sum_2_s12 = 40'h0;
  reg [50:0] t_middle_middle_tile_0_0_product_0_s9_16_0_s12_way = 51'h0;
  wire [16:0] t_middle_middle_tile_0_0_product_0_s9_16_0_s12 = t_middle_middle_tile_0_0_product_0_s9_16_0_s12_way[50:34];
  reg [33:0] t_middle_middle_tile_0_0_sum_0_s10_16_0_s12_way = 34'h0;
  wire [16:0] t_middle_middle_tile_0_0_sum_0_s10_16_0_s12 = t_middle_middle_tile_0_0_sum_0_s10_16_0_s12_way[33:17];
  reg [16:0] t_middle_middle_tile_0_0_sum_1_s11_16_0_s12 = 17'h0;
  wire [90:0] t_middle_middle_tile_0_0 = {t_middle_middle_tile_0_0_sum_2_s12, t_middle_middle_tile_0_0_sum_1_s11_16_0_s12, t_middle_middle_tile_0_0_sum_0_s10_16_0_s12, t_middle_middle_tile_0_0_product_0_s9_16_0_s12};
  reg [39:0] t_middle_middle_tile_1_0_sum_2_s12 = 40'h0;
  reg [50:0] t_middle_middle_tile_1_0_product_0_s9_16_0_s12_way = 51'h0;
  wire [16:0] t_middle_middle_tile_1_0_product_0_s9_16_0_s12 = t_middle_middle_tile_1_0_product_0_s9_16_0_s12_way[50:34];
  reg [33:0] t_middle_middle_tile_1_0_sum_0_s10_16_0_s12_way = 34'h0;
  wire [16:0] t_middle_middle_tile_1_0_sum_0_s10_16_0_s12 = t_middle_middle_tile_1_0_sum_0_s10_16_0_s12_way[33:17];
  reg [16:0] t_middle_middle_tile_1_0_sum_1_s11_16_0_s12 = 17'h0;
  wire [90:0] t_middle_middle_tile_1_0 = {t_middle_middle_tile_1_0_sum_2_s12, t_middle_middle_tile_1_0_sum_1_s11_16_0_s12, t_middle_middle_tile_1_0_sum_0_s10_16_0_s12, t_middle_middle_tile_1_0_product_0_s9_16_0_s12};
  reg [26:0] t_middle_middle_tile_2_0_sum_2_s12 = 27'h0;
  reg [50:0] t_middle_middle_tile_2_0_product_0_s9_16_0_s12_way = 51'h0;
  wire [16:0] t_middle_middle_tile_2_0_product_0_s9_16_0_s12 = t_middle_middle_tile_2_0_product_0_s9_16_0_s12_way[50:34];
  reg [33:0] t_middle_middle_tile_2_0_sum_0_s10_16_0_s12_way = 34'h0;
  wire [16:0] t_middle_middle_tile_2_0_sum_0_s10_16_0_s12 = t_middle_middle_tile_2_0_sum_0_s10_16_0_s12_way[33:17];
  reg [16:0] t_middle_middle_tile_2_0_sum_1_s11_16_0_s12 = 17'h0;
  wire [77:0] t_middle_middle_tile_2_0 = {t_middle_middle_tile_2_0_sum_2_s12, t_middle_middle_tile_2_0_sum_1_s11_16_0_s12, t_middle_middle_tile_2_0_sum_0_s10_16_0_s12, t_middle_middle_tile_2_0_product_0_s9_16_0_s12};
  wire [63:0] t_middle_middle_tile_0_0_63_0 = t_middle_middle_tile_0_0[63:0];
  wire [37:0] t_middle_middle_tile_1_0_37_0 = t_middle_middle_tile_1_0[37:0];
  wire [11:0] t_middle_middle_tile_2_0_11_0 = t_middle_middle_tile_2_0[11:0];
  wire [63:0] t_middle_middle_column_0_joined_0 = {t_middle_middle_tile_1_0_37_0, 26'h0};
  wire [63:0] t_middle_middle_column_0_joined_1 = {t_middle_middle_tile_2_0_11_0, 52'h0};
  wire [65:0] t_middle_middle_column_0_sum = {2'h0, t_middle_middle_tile_0_0_63_0} + {2'h0, t_middle_middle_column_0_joined_0} + {2'h0, t_middle_middle_column_0_joined_1};
  wire [26:0] t_middle_middle_tile_0_0_90_64 = t_middle_middle_tile_0_0[90:64];
  wire [52:0] t_middle_middle_tile_1_0_90_38 = t_middle_middle_tile_1_0[90:38];
  wire [63:0] t_middle_middle_tile_2_0_75_12 = t_middle_middle_tile_2_0[75:12];
  wire [64:0] t_middle_middle_column_1_sum = {38'h0, t_middle_middle_tile_0_0_90_64} + {12'h0, t_middle_middle_tile_1_0_90_38} + {1'h0, t_middle_middle_tile_2_0_75_12};
  wire [1:0] t_middle_middle_tile_2_0_77_76 = t_middle_middle_tile_2_0[77:76];
  // stage 13
  reg [129:0] t_low_middle = 130'h0;
  wire [63:0] t_low_middle_63_0 = t_low_middle[63:0];
  reg [191:0] not_t_low_high_63_0_s13_way = 192'h0;
  wire [63:0] not_t_low_high_63_0_s13 = not_t_low_high_63_0_s13_way[191:128];
  wire [64:0] t_low_column_1_sum_1 = {1'h0, not_t_low_high_63_0_s13} + {1'h0, t_low_middle_63_0};
  wire [63:0] t_low_middle_127_64 = t_low_middle[127:64];
  reg [185:0] not_t_low_high_125_64_s13_way = 186'h0;
  wire [61:0] not_t_low_high_125_64_s13 = not_t_low_high_125_64_s13_way[185:124];
  wire [64:0] t_low_column_2_sum_1 = {3'h0, not_t_low_high_125_64_s13} + {1'h0, t_low_middle_127_64};
  wire [1:0] t_low_middle_129_128 = t_low_middle[129:128];
  reg [185:0] t_low_high_125_64_s13_way = 186'h0;
  wire [61:0] t_low_high_125_64_s13 = t_low_high_125_64_s13_way[185:124];
  wire [61:0] t_low_column_3_sum = 62'h3ffffffffffffffe + t_low_high_125_64_s13 + {60'h0, t_low_middle_129_128};
  reg [129:0] t_high_middle = 130'h0;
  wire [63:0] t_high_middle_63_0 = t_high_middle[63:0];
  reg [191:0] not_t_high_high_63_0_s13_way = 192'h0;
  wire [63:0] not_t_high_high_63_0_s13 = not_t_high_high_63_0_s13_way[191:128];
  wire [64:0] t_high_column_1_sum_1 = {1'h0, not_t_high_high_63_0_s13} + {1'h0, t_high_middle_63_0};
  wire [63:0] t_high_middle_127_64 = t_high_middle[127:64];
  reg [185:0] not_t_high_high_125_64_s13_way = 186'h0;
  wire [61:0] not_t_high_high_125_64_s13 = not_t_high_high_125_64_s13_way[185:124];
  wire [64:0] t_high_column_2_sum_1 = {3'h0, not_t_high_high_125_64_s13} + {1'h0, t_high_middle_127_64};
  wire [1:0] t_high_middle_129_128 = t_high_middle[129:128];
  reg [185:0] t_high_high_125_64_s13_way = 186'h0;
  wire [61:0] t_high_high_125_64_s13 = t_high_high_125_64_s13_way[185:124];
  wire [61:0] t_high_column_3_sum = 62'h3ffffffffffffffe + t_high_high_125_64_s13 + {60'h0, t_high_middle_129_128};
  reg [127:0] t_middle_low = 128'h0;
  reg [127:0] t_middle_high = 128'h0;
  reg [65:0] t_middle_middle_column_0_sum_s13 = 66'h0;
  reg [64:0] t_middle_middle_column_1_sum_s13 = 65'h0;
  wire [63:0] t_middle_middle_column_0_sum_s13_63_0 = t_middle_middle_column_0_sum_s13[63:0];
  wire [1:0] t_middle_middle_column_0_sum_s13_65_64 = t_middle_middle_column_0_sum_s13[65:64];
  wire [63:0] t_middle_middle_column_1_sum_s13_63_0 = t_middle_middle_column_1_sum_s13[63:0];
  wire t_middle_middle_column_1_sum_s13_64 = t_middle_middle_column_1_sum_s13[64];
  wire [64:0] t_middle_middle_settled_sum_0 = {1'h0, t_middle_middle_column_1_sum_s13_63_0} + {63'h0, t_middle_middle_column_0_sum_s13_65_64};
  reg [1:0] t_middle_middle_tile_2_0_77_76_s13 = 2'h0;
  wire [1:0] t_middle_middle_settled_sum_1 = t_middle_middle_tile_2_0_77_76_s13 + {1'h0, t_middle_middle_column_1_sum_s13_64};
  wire [127:0] not_t_middle_low = ~t_middle_low;
  wire [127:0] not_t_middle_high = ~t_middle_high;
  wire [63:0] t_middle_low_63_0 = t_middle_low[63:0];
  wire [63:0] t_middle_low_127_64 = t_middle_low[127:64];
  wire [63:0] not_t_middle_low_63_0 = not_t_middle_low[63:0];
  wire [63:0] not_t_middle_high_63_0 = not_t_middle_high[63:0];
  wire [65:0] t_middle_column_1_sum_0 = 66'h2 + {2'h0, t_middle_low_127_64} + {2'h0, not_t_middle_low_63_0};
  wire [63:0] t_middle_high_63_0 = t_middle_high[63:0];
  wire [63:0] not_t_middle_low_127_64 = not_t_middle_low[127:64];
  wire [63:0] not_t_middle_high_127_64 = not_t_middle_high[127:64];
  wire [65:0] t_middle_column_2_sum_0 = {2'h0, t_middle_high_63_0} + {2'h0, not_t_middle_low_127_64} + {2'h0, not_t_middle_high_127_64};
  wire [63:0] t_middle_high_127_64 = t_middle_high[127:64];
  // stage 14
  reg [64:0] t_low_column_1_sum_1_s14 = 65'h0;
  reg [263:0] t_low_column_1_sum_0_s14_way = 264'h0;
  wire [65:0] t_low_column_1_sum_0_s14 = t_low_column_1_sum_0_s14_way[263:198];
  wire [65:0] t_low_column_1_sum_2 = t_low_column_1_sum_0_s14 + {1'h0, t_low_column_1_sum_1_s14};
  reg [64:0] t_low_column_2_sum_1_s14 = 65'h0;
  reg [263:0] t_low_column_2_sum_0_s14_way = 264'h0;
  wire [65:0] t_low_column_2_sum_0_s14 = t_low_column_2_sum_0_s14_way[263:198];
  wire [65:0] t_low_column_2_sum_2 = t_low_column_2_sum_0_s14 + {1'h0, t_low_column_2_sum_1_s14};
  reg [64:0] t_high_column_1_sum_1_s14 = 65'h0;
  reg [263:0] t_high_column_1_sum_0_s14_way = 264'h0;
  wire [65:0] t_high_column_1_sum_0_s14 = t_high_column_1_sum_0_s14_way[263:198];
  wire [65:0] t_high_column_1_sum_2 = t_high_column_1_sum_0_s14 + {1'h0, t_high_column_1_sum_1_s14};
  reg [64:0] t_high_column_2_sum_1_s14 = 65'h0;
  reg [263:0] t_high_column_2_sum_0_s14_way = 264'h0;
  wire [65:0] t_high_column_2_sum_0_s14 = t_high_column_2_sum_0_s14_way[263:198];
  wire [65:0] t_high_column_2_sum_2 = t_high_column_2_sum_0_s14 + {1'h0, t_high_column_2_sum_1_s14};
  reg [64:0] t_middle_middle_settled_sum_0_s14 = 65'h0;
  wire [63:0] t_middle_middle_settled_sum_0_s14_63_0 = t_middle_middle_settled_sum_0_s14[63:0];
  wire t_middle_middle_settled_sum_0_s14_64 = t_middle_middle_settled_sum_0_s14[64];
  // stage 15
  reg [65:0] t_low_column_1_sum_2_s15 = 66'h0;
  reg [65:0] t_low_column_2_sum_2_s15 = 66'h0;
  wire [63:0] t_low_column_1_sum_2_s15_63_0 = t_low_column_1_sum_2_s15[63:0];
  wire [1:0] t_low_column_1_sum_2_s15_65_64 = t_low_column_1_sum_2_s15[65:64];
  wire [63:0] t_low_column_2_sum_2_s15_63_0 = t_low_column_2_sum_2_s15[63:0];
  wire [1:0] t_low_column_2_sum_2_s15_65_64 = t_low_column_2_sum_2_s15[65:64];
  wire [64:0] t_low_settled_sum_0 = {1'h0, t_low_column_2_sum_2_s15_63_0} + {63'h0, t_low_column_1_sum_2_s15_65_64};
  reg [123:0] t_low_column_3_sum_s15_way = 124'h0;
  wire [61:0] t_low_column_3_sum_s15 = t_low_column_3_sum_s15_way[123:62];
  wire [61:0] t_low_settled_sum_1 = t_low_column_3_sum_s15 + {60'h0, t_low_column_2_sum_2_s15_65_64};
  reg [65:0] t_high_column_1_sum_2_s15 = 66'h0;
  reg [65:0] t_high_column_2_sum_2_s15 = 66'h0;
  wire [63:0] t_high_column_1_sum_2_s15_63_0 = t_high_column_1_sum_2_s15[63:0];
  wire [1:0] t_high_column_1_sum_2_s15_65_64 = t_high_column_1_sum_2_s15[65:64];
  wire [63:0] t_high_column_2_sum_2_s15_63_0 = t_high_column_2_sum_2_s15[63:0];
  wire [1:0] t_high_column_2_sum_2_s15_65_64 = t_high_column_2_sum_2_s15[65:64];
  wire [64:0] t_high_settled_sum_0 = {1'h0, t_high_column_2_sum_2_s15_63_0} + {63'h0, t_high_column_1_sum_2_s15_65_64};
  reg [123:0] t_high_column_3_sum_s15_way = 124'h0;
  wire [61:0] t_high_column_3_sum_s15 = t_high_column_3_sum_s15_way[123:62];
  wire [61:0] t_high_settled_sum_1 = t_high_column_3_sum_s15 + {60'h0, t_high_column_2_sum_2_s15_65_64};
  reg [127:0] t_middle_middle_column_0_sum_s13_63_0_s15_way = 128'h0;
  wire [63:0] t_middle_middle_column_0_sum_s13_63_0_s15 = t_middle_middle_column_0_sum_s13_63_0_s15_way[127:64];
  reg [63:0] t_middle_middle_settled_sum_0_s14_63_0_s15 = 64'h0;
  reg t_middle_middle_settled_sum_0_s14_64_s15 = 1'h0;
  reg [3:0] t_middle_middle_settled_sum_1_s15_way = 4'h0;
  wire [1:0] t_middle_middle_settled_sum_1_s15 = t_middle_middle_settled_sum_1_s15_way[3:2];
  wire [1:0] t_middle_middle_carry_sum = t_middle_middle_settled_sum_1_s15 + {1'h0, t_middle_middle_settled_sum_0_s14_64_s15};
  wire [129:0] t_middle_middle_carry_joined = {t_middle_middle_carry_sum, t_middle_middle_settled_sum_0_s14_63_0_s15, t_middle_middle_column_0_sum_s13_63_0_s15};
  // stage 16
  reg [64:0] t_low_settled_sum_0_s16 = 65'h0;
  wire [63:0] t_low_settled_sum_0_s16_63_0 = t_low_settled_sum_0_s16[63:0];
  wire t_low_settled_sum_0_s16_64 = t_low_settled_sum_0_s16[64];
  reg [64:0] t_high_settled_sum_0_s16 = 65'h0;
  wire [63:0] t_high_settled_sum_0_s16_63_0 = t_high_settled_sum_0_s16[63:0];
  wire t_high_settled_sum_0_s16_64 = t_high_settled_sum_0_s16[64];
  reg [129:0] t_middle_middle = 130'h0;
  wire [63:0] t_middle_middle_63_0 = t_middle_middle[63:0];
  reg [191:0] not_t_middle_high_63_0_s16_way = 192'h0;
  wire [63:0] not_t_middle_high_63_0_s16 = not_t_middle_high_63_0_s16_way[191:128];
  wire [64:0] t_middle_column_1_sum_1 = {1'h0, not_t_middle_high_63_0_s16} + {1'h0, t_middle_middle_63_0};
  wire [63:0] t_middle_middle_127_64 = t_middle_middle[127:64];
  reg [197:0] t_middle_column_2_sum_0_s16_way = 198'h0;
  wire [65:0] t_middle_column_2_sum_0_s16 = t_middle_column_2_sum_0_s16_way[197:132];
  wire [65:0] t_middle_column_2_sum_1 = t_middle_column_2_sum_0_s16 + {2'h0, t_middle_middle_127_64};
  wire [1:0] t_middle_middle_129_128 = t_middle_middle[129:128];
  reg [191:0] t_middle_high_127_64_s16_way = 192'h0;
  wire [63:0] t_middle_high_127_64_s16 = t_middle_high_127_64_s16_way[191:128];
  wire [63:0] t_middle_column_3_sum = 64'hfffffffffffffffe + t_middle_high_127_64_s16 + {62'h0, t_middle_middle_129_128};
  // stage 17
  reg [447:0] t_low_low_63_0_s17_way = 448'h0;
  wire [63:0] t_low_low_63_0_s17 = t_low_low_63_0_s17_way[447:384];
  reg [127:0] t_low_column_1_sum_2_s15_63_0_s17_way = 128'h0;
  wire [63:0] t_low_column_1_sum_2_s15_63_0_s17 = t_low_column_1_sum_2_s15_63_0_s17_way[127:64];
  reg [63:0] t_low_settled_sum_0_s16_63_0_s17 = 64'h0;
  reg t_low_settled_sum_0_s16_64_s17 = 1'h0;
  reg [123:0] t_low_settled_sum_1_s17_way = 124'h0;
  wire [61:0] t_low_settled_sum_1_s17 = t_low_settled_sum_1_s17_way[123:62];
  wire [61:0] t_low_carry_sum = t_low_settled_sum_1_s17 + {61'h0, t_low_settled_sum_0_s16_64_s17};
  wire [253:0] t_low_carry_joined = {t_low_carry_sum, t_low_settled_sum_0_s16_63_0_s17, t_low_column_1_sum_2_s15_63_0_s17, t_low_low_63_0_s17};
  reg [447:0] t_high_low_63_0_s17_way = 448'h0;
  wire [63:0] t_high_low_63_0_s17 = t_high_low_63_0_s17_way[447:384];
  reg [127:0] t_high_column_1_sum_2_s15_63_0_s17_way = 128'h0;
  wire [63:0] t_high_column_1_sum_2_s15_63_0_s17 = t_high_column_1_sum_2_s15_63_0_s17_way[127:64];
  reg [63:0] t_high_settled_sum_0_s16_63_0_s17 = 64'h0;
  reg t_high_settled_sum_0_s16_64_s17 = 1'h0;
  reg [123:0] t_high_settled_sum_1_s17_way = 124'h0;
  wire [61:0] t_high_settled_sum_1_s17 = t_high_settled_sum_1_s17_way[123:62];
  wire [61:0] t_high_carry_sum = t_high_settled_sum_1_s17 + {61'h0, t_high_settled_sum_0_s16_64_s17};
  wire [253:0] t_high_carry_joined = {t_high_carry_sum, t_high_settled_sum_0_s16_63_0_s17, t_high_column_1_sum_2_s15_63_0_s17, t_high_low_63_0_s17};
  reg [64:0] t_middle_column_1_sum_1_s17 = 65'h0;
  reg [263:0] t_middle_column_1_sum_0_s17_way = 264'h0;
  wire [65:0] t_middle_column_1_sum_0_s17 = t_middle_column_1_sum_0_s17_way[263:198];
  wire [65:0] t_middle_column_1_sum_2 = t_middle_column_1_sum_0_s17 + {1'h0, t_middle_column_1_sum_1_s17};
  reg [65:0] t_middle_column_2_sum_1_s17 = 66'h0;
  reg [63:0] t_middle_column_3_sum_s17 = 64'h0;
  wire [63:0] t_middle_column_2_sum_1_s17_63_0 = t_middle_column_2_sum_1_s17[63:0];
  wire [1:0] t_middle_column_2_sum_1_s17_65_64 = t_middle_column_2_sum_1_s17[65:64];
  wire [63:0] t_middle_settled_sum_1 = t_middle_column_3_sum_s17 + {62'h0, t_middle_column_2_sum_1_s17_65_64};
  // stage 18
  reg [253:0] t_low = 254'h0;
  reg [253:0] t_high = 254'h0;
  reg [65:0] t_middle_column_1_sum_2_s18 = 66'h0;
  wire [63:0] t_middle_column_1_sum_2_s18_63_0 = t_middle_column_1_sum_2_s18[63:0];
  wire [1:0] t_middle_column_1_sum_2_s18_65_64 = t_middle_column_1_sum_2_s18[65:64];
  reg [63:0] t_middle_column_2_sum_1_s17_63_0_s18 = 64'h0;
  wire [64:0] t_middle_settled_sum_0 = {1'h0, t_middle_column_2_sum_1_s17_63_0_s18} + {63'h0, t_middle_column_1_sum_2_s18_65_64};
  wire [253:0] not_t_low = ~t_low;
  wire [253:0] not_t_high = ~t_high;
  wire [63:0] t_low_63_0 = t_low[63:0];
  wire [63:0] t_low_127_64 = t_low[127:64];
  wire not_t_low_0 = not_t_low[0];
  wire not_t_high_0 = not_t_high[0];
  wire [63:0] t_column_1_joined_0 = {not_t_low_0, 63'h0};
  wire [63:0] t_column_1_joined_1 = {not_t_high_0, 63'h0};
  wire [64:0] t_column_1_sum_0 = {1'h0, t_low_127_64} + {1'h0, t_column_1_joined_0} + {1'h0, t_column_1_joined_1};
  wire [63:0] t_low_191_128 = t_low[191:128];
  wire [63:0] not_t_low_64_1 = not_t_low[64:1];
  wire [63:0] not_t_high_64_1 = not_t_high[64:1];
  wire [64:0] t_column_2_sum_0 = 65'h1 + {1'h0, t_low_191_128} + {1'h0, not_t_low_64_1};
  wire [61:0] t_low_253_192 = t_low[253:192];
  wire [1:0] t_high_1_0 = t_high[1:0];
  wire [63:0] not_t_low_128_65 = not_t_low[128:65];
  wire [63:0] not_t_high_128_65 = not_t_high[128:65];
  wire [63:0] t_joined = {t_high_1_0, t_low_253_192};
  wire [65:0] t_column_3_sum_0 = {2'h0, t_joined} + {2'h0, not_t_low_128_65} + {2'h0, not_t_high_128_65};
  wire [63:0] t_high_65_2 = t_high[65:2];
  wire [63:0] not_t_low_192_129 = not_t_low[192:129];
  wire [63:0] not_t_high_192_129 = not_t_high[192:129];
  wire [65:0] t_column_4_sum_0 = {2'h0, t_high_65_2} + {2'h0, not_t_low_192_129} + {2'h0, not_t_high_192_129};
  wire [63:0] t_high_129_66 = t_high[129:66];
  wire [60:0] not_t_low_253_193 = not_t_low[253:193];
  wire [60:0] not_t_high_253_193 = not_t_high[253:193];
  wire [64:0] t_column_5_sum_0 = 65'hc000000000000000 + {1'h0, t_high_129_66} + {4'h0, not_t_low_253_193};
  wire [63:0] t_high_193_130 = t_high[193:130];
  wire [64:0] t_column_6_sum = 65'hffffffffffffffff + {1'h0, t_high_193_130};
  wire [59:0] t_high_253_194 = t_high[253:194];
  wire [59:0] t_column_7_sum = 60'hfffffffffffffff + t_high_253_194;
  // stage 19
  reg [64:0] t_middle_settled_sum_0_s19 = 65'h0;
  wire [63:0] t_middle_settled_sum_0_s19_63_0 = t_middle_settled_sum_0_s19[63:0];
  wire t_middle_settled_sum_0_s19_64 = t_middle_settled_sum_0_s19[64];
  reg [64:0] t_column_6_sum_s19 = 65'h0;
  reg [59:0] t_column_7_sum_s19 = 60'h0;
  wire [63:0] t_column_6_sum_s19_63_0 = t_column_6_sum_s19[63:0];
  wire t_column_6_sum_s19_64 = t_column_6_sum_s19[64];
  wire [59:0] t_settled_sum_5 = t_column_7_sum_s19 + {59'h0, t_column_6_sum_s19_64};
  // stage 20
  reg [447:0] t_middle_low_63_0_s20_way = 448'h0;
  wire [63:0] t_middle_low_63_0_s20 = t_middle_low_63_0_s20_way[447:384];
  reg [127:0] t_middle_column_1_sum_2_s18_63_0_s20_way = 128'h0;
  wire [63:0] t_middle_column_1_sum_2_s18_63_0_s20 = t_middle_column_1_sum_2_s18_63_0_s20_way[127:64];
  reg [63:0] t_middle_settled_sum_0_s19_63_0_s20 = 64'h0;
  reg t_middle_settled_sum_0_s19_64_s20 = 1'h0;
  reg [191:0] t_middle_settled_sum_1_s20_way = 192'h0;
  wire [63:0] t_middle_settled_sum_1_s20 = t_middle_settled_sum_1_s20_way[191:128];
  wire [63:0] t_middle_carry_sum = t_middle_settled_sum_1_s20 + {63'h0, t_middle_settled_sum_0_s19_64_s20};
  wire [255:0] t_middle_carry_joined = {t_middle_carry_sum, t_middle_settled_sum_0_s19_63_0_s20, t_middle_column_1_sum_2_s18_63_0_s20, t_middle_low_63_0_s20};
  // stage 21
  reg [255:0] t_middle = 256'h0;
  wire t_middle_0 = t_middle[0];
  wire [63:0] t_column_1_joined_2 = {t_middle_0, 63'h0};
  reg [194:0] t_column_1_sum_0_s21_way = 195'h0;
  wire [64:0] t_column_1_sum_0_s21 = t_column_1_sum_0_s21_way[194:130];
  wire [65:0] t_column_1_sum_1 = {1'h0, t_column_1_sum_0_s21} + {2'h0, t_column_1_joined_2};
  wire [63:0] t_middle_64_1 = t_middle[64:1];
  reg [191:0] not_t_high_64_1_s21_way = 192'h0;
  wire [63:0] not_t_high_64_1_s21 = not_t_high_64_1_s21_way[191:128];
  wire [64:0] t_column_2_sum_1 = {1'h0, not_t_high_64_1_s21} + {1'h0, t_middle_64_1};
  wire [63:0] t_middle_128_65 = t_middle[128:65];
  reg [197:0] t_column_3_sum_0_s21_way = 198'h0;
  wire [65:0] t_column_3_sum_0_s21 = t_column_3_sum_0_s21_way[197:132];
  wire [65:0] t_column_3_sum_1 = t_column_3_sum_0_s21 + {2'h0, t_middle_128_65};
  wire [63:0] t_middle_192_129 = t_middle[192:129];
  reg [197:0] t_column_4_sum_0_s21_way = 198'h0;
  wire [65:0] t_column_4_sum_0_s21 = t_column_4_sum_0_s21_way[197:132];
  wire [65:0] t_column_4_sum_1 = t_column_4_sum_0_s21 + {2'h0, t_middle_192_129};
  wire [62:0] t_middle_255_193 = t_middle[255:193];
  reg [182:0] not_t_high_253_193_s21_way = 183'h0;
  wire [60:0] not_t_high_253_193_s21 = not_t_high_253_193_s21_way[182:122];
  wire [63:0] t_column_5_sum_1 = {3'h0, not_t_high_253_193_s21} + {1'h0, t_middle_255_193};
  // stage 22
  reg [65:0] t_column_1_sum_1_s22 = 66'h0;
  reg [64:0] t_column_2_sum_1_s22 = 65'h0;
  reg [259:0] t_column_2_sum_0_s22_way = 260'h0;
  wire [64:0] t_column_2_sum_0_s22 = t_column_2_sum_0_s22_way[259:195];
  wire [65:0] t_column_2_sum_2 = {1'h0, t_column_2_sum_0_s22} + {1'h0, t_column_2_sum_1_s22};
  reg [65:0] t_column_3_sum_1_s22 = 66'h0;
  reg [65:0] t_column_4_sum_1_s22 = 66'h0;
  reg [63:0] t_column_5_sum_1_s22 = 64'h0;
  reg [259:0] t_column_5_sum_0_s22_way = 260'h0;
  wire [64:0] t_column_5_sum_0_s22 = t_column_5_sum_0_s22_way[259:195];
  wire [65:0] t_column_5_sum_2 = {1'h0, t_column_5_sum_0_s22} + {2'h0, t_column_5_sum_1_s22};
  wire [63:0] t_column_1_sum_1_s22_63_0 = t_column_1_sum_1_s22[63:0];
  wire [1:0] t_column_1_sum_1_s22_65_64 = t_column_1_sum_1_s22[65:64];
  wire [63:0] t_column_3_sum_1_s22_63_0 = t_column_3_sum_1_s22[63:0];
  wire [1:0] t_column_3_sum_1_s22_65_64 = t_column_3_sum_1_s22[65:64];
  wire [63:0] t_column_4_sum_1_s22_63_0 = t_column_4_sum_1_s22[63:0];
  wire [1:0] t_column_4_sum_1_s22_65_64 = t_column_4_sum_1_s22[65:64];
  wire [64:0] t_settled_sum_2 = {1'h0, t_column_4_sum_1_s22_63_0} + {63'h0, t_column_3_sum_1_s22_65_64};
  // stage 23
  reg [65:0] t_column_2_sum_2_s23 = 66'h0;
  reg [65:0] t_column_5_sum_2_s23 = 66'h0;
  wire [63:0] t_column_2_sum_2_s23_63_0 = t_column_2_sum_2_s23[63:0];
  wire [1:0] t_column_2_sum_2_s23_65_64 = t_column_2_sum_2_s23[65:64];
  reg [1:0] t_column_1_sum_1_s22_65_64_s23 = 2'h0;
  wire [64:0] t_settled_sum_0 = {1'h0, t_column_2_sum_2_s23_63_0} + {63'h0, t_column_1_sum_1_s22_65_64_s23};
  reg [63:0] t_column_3_sum_1_s22_63_0_s23 = 64'h0;
  wire [64:0] t_settled_sum_1 = {1'h0, t_column_3_sum_1_s22_63_0_s23} + {63'h0, t_column_2_sum_2_s23_65_64};
  reg [64:0] t_settled_sum_2_s23 = 65'h0;
  wire [63:0] t_column_5_sum_2_s23_63_0 = t_column_5_sum_2_s23[63:0];
  wire [1:0] t_column_5_sum_2_s23_65_64 = t_column_5_sum_2_s23[65:64];
  reg [1:0] t_column_4_sum_1_s22_65_64_s23 = 2'h0;
  wire [64:0] t_settled_sum_3 = {1'h0, t_column_5_sum_2_s23_63_0} + {63'h0, t_column_4_sum_1_s22_65_64_s23};
  reg [255:0] t_column_6_sum_s19_63_0_s23_way = 256'h0;
  wire [63:0] t_column_6_sum_s19_63_0_s23 = t_column_6_sum_s19_63_0_s23_way[255:192];
  wire [64:0] t_settled_sum_4 = {1'h0, t_column_6_sum_s19_63_0_s23} + {63'h0, t_column_5_sum_2_s23_65_64};
  wire [63:0] t_settled_sum_2_s23_63_0 = t_settled_sum_2_s23[63:0];
  wire t_settled_sum_2_s23_64 = t_settled_sum_2_s23[64];
  wire t_carry_all_bits_1 = &t_settled_sum_2_s23_63_0;
  // stage 24
  reg [64:0] t_settled_sum_0_s24 = 65'h0;
  reg [64:0] t_settled_sum_1_s24 = 65'h0;
  reg [64:0] t_settled_sum_3_s24 = 65'h0;
  reg [64:0] t_settled_sum_4_s24 = 65'h0;
  wire [63:0] t_settled_sum_0_s24_63_0 = t_settled_sum_0_s24[63:0];
  wire t_settled_sum_0_s24_64 = t_settled_sum_0_s24[64];
  wire [63:0] t_settled_sum_1_s24_63_0 = t_settled_sum_1_s24[63:0];
  wire t_settled_sum_1_s24_64 = t_settled_sum_1_s24[64];
  wire t_carry_all_bits_0 = &t_settled_sum_1_s24_63_0;
  wire [63:0] t_settled_sum_3_s24_63_0 = t_settled_sum_3_s24[63:0];
  wire t_settled_sum_3_s24_64 = t_settled_sum_3_s24[64];
  wire t_carry_all_bits_2 = &t_settled_sum_3_s24_63_0;
  wire [63:0] t_settled_sum_4_s24_63_0 = t_settled_sum_4_s24[63:0];
  wire t_settled_sum_4_s24_64 = t_settled_sum_4_s24[64];
  wire t_carry_all_bits_3 = &t_settled_sum_4_s24_63_0;
  // stage 25
  reg [447:0] t_low_63_0_s25_way = 448'h0;
  wire [63:0] t_low_63_0_s25 = t_low_63_0_s25_way[447:384];
  reg [191:0] t_column_1_sum_1_s22_63_0_s25_way = 192'h0;
  wire [63:0] t_column_1_sum_1_s22_63_0_s25 = t_column_1_sum_1_s22_63_0_s25_way[191:128];
  reg [63:0] t_settled_sum_0_s24_63_0_s25 = 64'h0;
  reg t_settled_sum_0_s24_64_s25 = 1'h0;
  reg [63:0] t_settled_sum_1_s24_63_0_s25 = 64'h0;
  wire [63:0] t_carry_sum_0 = t_settled_sum_1_s24_63_0_s25 + {63'h0, t_settled_sum_0_s24_64_s25};
  reg t_settled_sum_1_s24_64_s25 = 1'h0;
  reg t_carry_all_bits_0_s25 = 1'h0;
  wire t_carry_both_0 = t_carry_all_bits_0_s25 & t_settled_sum_0_s24_64_s25;
  wire t_carry_either_0 = t_settled_sum_1_s24_64_s25 | t_carry_both_0;
  reg [127:0] t_settled_sum_2_s23_63_0_s25_way = 128'h0;
  wire [63:0] t_settled_sum_2_s23_63_0_s25 = t_settled_sum_2_s23_63_0_s25_way[127:64];
  wire [63:0] t_carry_sum_1 = t_settled_sum_2_s23_63_0_s25 + {63'h0, t_carry_either_0};
  reg [1:0] t_settled_sum_2_s23_64_s25_way = 2'h0;
  wire t_settled_sum_2_s23_64_s25 = t_settled_sum_2_s23_64_s25_way[1];
  reg [1:0] t_carry_all_bits_1_s25_way = 2'h0;
  wire t_carry_all_bits_1_s25 = t_carry_all_bits_1_s25_way[1];
  wire t_carry_both_1 = t_carry_all_bits_1_s25 & t_carry_either_0;
  wire t_carry_either_1 = t_settled_sum_2_s23_64_s25 | t_carry_both_1;
  reg [63:0] t_settled_sum_3_s24_63_0_s25 = 64'h0;
  wire [63:0] t_carry_sum_2 = t_settled_sum_3_s24_63_0_s25 + {63'h0, t_carry_either_1};
  reg t_settled_sum_3_s24_64_s25 = 1'h0;
  reg t_carry_all_bits_2_s25 = 1'h0;
  wire t_carry_both_2 = t_carry_all_bits_2_s25 & t_carry_either_1;
  wire t_carry_either_2 = t_settled_sum_3_s24_64_s25 | t_carry_both_2;
  reg [63:0] t_settled_sum_4_s24_63_0_s25 = 64'h0;
  wire [63:0] t_carry_sum_3 = t_settled_sum_4_s24_63_0_s25 + {63'h0, t_carry_either_2};
  reg t_settled_sum_4_s24_64_s25 = 1'h0;
  reg t_carry_all_bits_3_s25 = 1'h0;
  wire t_carry_both_3 = t_carry_all_bits_3_s25 & t_carry_either_2;
  wire t_carry_either_3 = t_settled_sum_4_s24_64_s25 | t_carry_both_3;
  reg [359:0] t_settled_sum_5_s25_way = 360'h0;
  wire [59:0] t_settled_sum_5_s25 = t_settled_sum_5_s25_way[359:300];
  wire [59:0] t_carry_sum_4 = t_settled_sum_5_s25 + {59'h0, t_carry_either_3};
  wire [507:0] t_carry_joined = {t_carry_sum_4, t_carry_sum_3, t_carry_sum_2, t_carry_sum_1, t_carry_sum_0, t_settled_sum_0_s24_63_0_s25, t_column_1_sum_1_s22_63_0_s25, t_low_63_0_s25};
  // stage 26
  reg [507:0] t = 508'h0;
  wire [25:0] t_25_0 = t[25:0];
  wire [25:0] t_51_26 = t[51:26];
  wire [25:0] t_77_52 = t[77:52];
  wire [25:0] t_103_78 = t[103:78];
  wire [25:0] t_129_104 = t[129:104];
  wire [25:0] t_155_130 = t[155:130];
  wire [25:0] t_181_156 = t[181:156];
  wire [25:0] t_207_182 = t[207:182];
  wire [25:0] t_233_208 = t[233:208];
  wire [21:0] t_255_234 = t[255:234];
  wire [55:0] t_309_254 = t[309:254];
  wire [63:0] u_column_0_joined_0 = {t_309_254, 8'h0};
  wire [63:0] t_373_310 = t[373:310];
  wire [63:0] t_437_374 = t[437:374];
  wire [63:0] t_501_438 = t[501:438];
  wire [5:0] t_507_502 = t[507:502];
  // stage 27
  reg [25:0] t_25_0_s27 = 26'h0;
  wire [42:0] m_tile_0_0_product_0 = {17'h0, t_25_0_s27} * 43'h6389;
  wire [42:0] m_tile_0_4_product_0 = {17'h0, t_25_0_s27} * 43'ha6ac;
  wire [42:0] m_tile_0_8_product_0 = {17'h0, t_25_0_s27} * 43'h33da;
  wire [42:0] m_tile_0_12_product_0 = {17'h0, t_25_0_s27} * 43'h11888;
  reg [25:0] t_51_26_s27 = 26'h0;
  wire [42:0] m_tile_1_0_product_0 = {17'h0, t_51_26_s27} * 43'h6389;
  wire [42:0] m_tile_1_4_product_0 = {17'h0, t_51_26_s27} * 43'ha6ac;
  wire [42:0] m_tile_1_8_product_0 = {17'h0, t_51_26_s27} * 43'h33da;
  wire [42:0] m_tile_1_12_product_0 = {17'h0, t_51_26_s27} * 43'h11888;
  reg [25:0] t_77_52_s27 = 26'h0;
  wire [42:0] m_tile_2_0_product_0 = {17'h0, t_77_52_s27} * 43'h6389;
  wire [42:0] m_tile_2_4_product_0 = {17'h0, t_77_52_s27} * 43'ha6ac;
  wire [42:0] m_tile_2_8_product_0 = {17'h0, t_77_52_s27} * 43'h33da;
  reg [25:0] t_103_78_s27 = 26'h0;
  wire [42:0] m_tile_3_0_product_0 = {17'h0, t_103_78_s27} * 43'h6389;
  wire [42:0] m_tile_3_4_product_0 = {17'h0, t_103_78_s27} * 43'ha6ac;
  wire [42:0] m_tile_3_8_product_0 = {17'h0, t_103_78_s27} * 43'h33da;
  reg [25:0] t_129_104_s27 = 26'h0;
  wire [42:0] m_tile_4_0_product_0 = {17'h0, t_129_104_s27} * 43'h6389;
  wire [42:0] m_tile_4_4_product_0 = {17'h0, t_129_104_s27} * 43'ha6ac;
  wire [42:0] m_tile_4_8_product = {17'h0, t_129_104_s27} * 43'h33da;
  reg [25:0] t_155_130_s27 = 26'h0;
  wire [42:0] m_tile_5_0_product_0 = {17'h0, t_155_130_s27} * 43'h6389;
  wire [42:0] m_tile_5_4_product_0 = {17'h0, t_155_130_s27} * 43'ha6ac;
  reg [25:0] t_181_156_s27 = 26'h0;
  wire [42:0] m_tile_6_0_product_0 = {17'h0, t_181_156_s27} * 43'h6389;
  wire [42:0] m_tile_6_4_product_0 = {17'h0, t_181_156_s27} * 43'ha6ac;
  reg [25:0] t_207_182_s27 = 26'h0;
  wire [42:0] m_tile_7_0_product_0 = {17'h0, t_207_182_s27} * 43'h6389;
  wire [42:0] m_tile_7_4_product = {17'h0, t_207_182_s27} * 43'ha6ac;
  reg [25:0] t_233_208_s27 = 26'h0;
  wire [42:0] m_tile_8_0_product_0 = {17'h0, t_233_208_s27} * 43'h6389;
  reg [21:0] t_255_234_s27 = 22'h0;
  wire [38:0] m_tile_9_0_product_0 = {17'h0, t_255_234_s27} * 39'h6389;
  // stage 28
  reg [25:0] t_25_0_s28 = 26'h0;
  wire [42:0] m_tile_0_0_product_1 = {17'h0, t_25_0_s28} * 43'h17243;
  wire [42:0] m_tile_0_4_product_1 = {17'h0, t_25_0_s28} * 43'h128f6;
  wire [42:0] m_tile_0_8_product_1 = {17'h0, t_25_0_s28} * 43'h1e80c;
  wire [42:0] m_tile_0_12_product_1 = {17'h0, t_25_0_s28} * 43'h115bc;
  reg [25:0] t_51_26_s28 = 26'h0;
  wire [42:0] m_tile_1_0_product_1 = {17'h0, t_51_26_s28} * 43'h17243;
  wire [42:0] m_tile_1_4_product_1 = {17'h0, t_51_26_s28} * 43'h128f6;
  wire [42:0] m_tile_1_8_product_1 = {17'h0, t_51_26_s28} * 43'h1e80c;
  wire [42:0] m_tile_1_12_product_1 = {17'h0, t_51_26_s28} * 43'h115bc;
  reg [25:0] t_77_52_s28 = 26'h0;
  wire [42:0] m_tile_2_0_product_1 = {17'h0, t_77_52_s28} * 43'h17243;
  wire [42:0] m_tile_2_4_product_1 = {17'h0, t_77_52_s28} * 43'h128f6;
  wire [42:0] m_tile_2_8_product_1 = {17'h0, t_77_52_s28} * 43'h1e80c;
  reg [25:0] t_103_78_s28 = 26'h0;
  wire [42:0] m_tile_3_0_product_1 = {17'h0, t_103_78_s28} * 43'h17243;
  wire [42:0] m_tile_3_4_product_1 = {17'h0, t_103_78_s28} * 43'h128f6;
  wire [42:0] m_tile_3_8_product_1 = {17'h0, t_103_78_s28} * 43'h1e80c;
  reg [25:0] t_129_104_s28 = 26'h0;
  wire [42:0] m_tile_4_0_product_1 = {17'h0, t_129_104_s28} * 43'h17243;
  wire [42:0] m_tile_4_4_product_1 = {17'h0, t_129_104_s28} * 43'h128f6;
  reg [25:0] t_155_130_s28 = 26'h0;
  wire [42:0] m_tile_5_0_product_1 = {17'h0, t_155_130_s28} * 43'h17243;
  wire [42:0] m_tile_5_4_product_1 = {17'h0, t_155_130_s28} * 43'h128f6;
  reg [25:0] t_181_156_s28 = 26'h0;
  wire [42:0] m_tile_6_0_product_1 = {17'h0, t_181_156_s28} * 43'h17243;
  wire [42:0] m_tile_6_4_product_1 = {17'h0, t_181_156_s28} * 43'h128f6;
  reg [25:0] t_207_182_s28 = 26'h0;
  wire [42:0] m_tile_7_0_product_1 = {17'h0, t_207_182_s28} * 43'h17243;
  reg [25:0] t_233_208_s28 = 26'h0;
  wire [42:0] m_tile_8_0_product_1 = {17'h0, t_233_208_s28} * 43'h17243;
  reg [21:0] t_255_234_s28 = 22'h0;
  wire [38:0] m_tile_9_0_product_1 = {17'h0, t_255_234_s28} * 39'h17243;
  // stage 29
  reg [85:0] m_tile_0_0_product_0_s29_way = 86'h0;
  wire [42:0] m_tile_0_0_product_0_s29 = m_tile_0_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_0_0_product_1_s29 = 43'h0;
  wire [25:0] m_tile_0_0_product_0_s29_42_17 = m_tile_0_0_product_0_s29[42:17];
  wire [42:0] m_tile_0_0_sum_0 = m_tile_0_0_product_1_s29 + {17'h0, m_tile_0_0_product_0_s29_42_17};
  wire [16:0] m_tile_0_0_product_0_s29_16_0 = m_tile_0_0_product_0_s29[16:0];
  reg [25:0] t_25_0_s29 = 26'h0;
  wire [42:0] m_tile_0_0_product_2 = {17'h0, t_25_0_s29} * 43'h81e0;
  reg [85:0] m_tile_0_4_product_0_s29_way = 86'h0;
  wire [42:0] m_tile_0_4_product_0_s29 = m_tile_0_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_0_4_product_1_s29 = 43'h0;
  wire [25:0] m_tile_0_4_product_0_s29_42_17 = m_tile_0_4_product_0_s29[42:17];
  wire [42:0] m_tile_0_4_sum_0 = m_tile_0_4_product_1_s29 + {17'h0, m_tile_0_4_product_0_s29_42_17};
  wire [16:0] m_tile_0_4_product_0_s29_16_0 = m_tile_0_4_product_0_s29[16:0];
  wire [42:0] m_tile_0_4_product_2 = {17'h0, t_25_0_s29} * 43'h179f5;
  reg [85:0] m_tile_0_8_product_0_s29_way = 86'h0;
  wire [42:0] m_tile_0_8_product_0_s29 = m_tile_0_8_product_0_s29_way[85:43];
  reg [42:0] m_tile_0_8_product_1_s29 = 43'h0;
  wire [25:0] m_tile_0_8_product_0_s29_42_17 = m_tile_0_8_product_0_s29[42:17];
  wire [42:0] m_tile_0_8_sum_0 = m_tile_0_8_product_1_s29 + {17'h0, m_tile_0_8_product_0_s29_42_17};
  wire [16:0] m_tile_0_8_product_0_s29_16_0 = m_tile_0_8_product_0_s29[16:0];
  wire [42:0] m_tile_0_8_product_2 = {17'h0, t_25_0_s29} * 43'h2bf2;
  reg [85:0] m_tile_0_12_product_0_s29_way = 86'h0;
  wire [42:0] m_tile_0_12_product_0_s29 = m_tile_0_12_product_0_s29_way[85:43];
  reg [42:0] m_tile_0_12_product_1_s29 = 43'h0;
  wire [25:0] m_tile_0_12_product_0_s29_42_17 = m_tile_0_12_product_0_s29[42:17];
  wire [42:0] m_tile_0_12_sum_0 = m_tile_0_12_product_1_s29 + {17'h0, m_tile_0_12_product_0_s29_42_17};
  wire [16:0] m_tile_0_12_product_0_s29_16_0 = m_tile_0_12_product_0_s29[16:0];
  wire [42:0] m_tile_0_12_product_2 = {17'h0, t_25_0_s29} * 43'h1d5e8;
  reg [85:0] m_tile_1_0_product_0_s29_way = 86'h0;
  wire [42:0] m_tile_1_0_product_0_s29 = m_tile_1_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_1_0_product_1_s29 = 43'h0;
  wire [25:0] m_tile_1_0_product_0_s29_42_17 = m_tile_1_0_product_0_s29[42:17];
  wire [42:0] m_tile_1_0_sum_0 = m_tile_1_0_product_1_s29 + {17'h0, m_tile_1_0_product_0_s29_42_17};
  wire [16:0] m_tile_1_0_product_0_s29_16_0 = m_tile_1_0_product_0_s29[16:0];
  reg [25:0] t_51_26_s29 = 26'h0;
  wire [42:0] m_tile_1_0_product_2 = {17'h0, t_51_26_s29} * 43'h81e0;
  reg [85:0] m_tile_1_4_product_0_s29_way = 86'h0;
  wire [42:0] m_tile_1_4_product_0_s29 = m_tile_1_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_1_4_product_1_s29 = 43'h0;
  wire [25:0] m_tile_1_4_product_0_s29_42_17 = m_tile_1_4_product_0_s29[42:17];
  wire [42:0] m_tile_1_4_sum_0 = m_tile_1_4_product_1_s29 + {17'h0, m_tile_1_4_product_0_s29_42_17};
  wire [16:0] m_tile_1_4_product_0_s29_16_0 = m_tile_1_4_product_0_s29[16:0];
  wire [42:0] m_tile_1_4_product_2 = {17'h0, t_51_26_s29} * 43'h179f5;
  reg [85:0] m_tile_1_8_product_0_s29_way = 86'h0;
  wire [42:0] m_tile_1_8_product_0_s29 = m_tile_1_8_product_0_s29_way[85:43];
  reg [42:0] m_tile_1_8_product_1_s29 = 43'h0;
  wire [25:0] m_tile_1_8_product_0_s29_42_17 = m_tile_1_8_product_0_s29[42:17];
  wire [42:0] m_tile_1_8_sum_0 = m_tile_1_8_product_1_s29 + {17'h0, m_tile_1_8_product_0_s29_42_17};
  wire [16:0] m_tile_1_8_product_0_s29_16_0 = m_tile_1_8_product_0_s29[16:0];
  wire [42:0] m_tile_1_8_product_2 = {17'h0, t_51_26_s29} * 43'h2bf2;
  reg [85:0] m_tile_1_12_product_0_s29_way = 86'h0;
  wire [42:0] m_tile_1_12_product_0_s29 = m_tile_1_12_product_0_s29_way[85:43];
  reg [42:0] m_tile_1_12_product_1_s29 = 43'h0;
  wire [25:0] m_tile_1_12_product_0_s29_42_17 = m_tile_1_12_product_0_s29[42:17];
  wire [42:0] m_tile_1_12_sum = m_tile_1_12_product_1_s29 + {17'h0, m_tile_1_12_product_0_s29_42_17};
  wire [16:0] m_tile_1_12_product_0_s29_16_0 = m_tile_1_12_product_0_s29[16:0];
  reg [85:0] m_tile_2_0_product_0_s29_way = 86'h0;
  wire [42:0] m_tile_2_0_product_0_s29 = m_tile_2_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_2_0_product_1_s29 = 43'h0;
  wire [25:0] m_tile_2_0_product_0_s29_42_17 = m_tile_2_0_product_0_s29[42:17];
  wire [42:0] m_tile_2_0_sum_0 = m_tile_2_0_product_1_s29 + {17'h0, m_tile_2_0_product_0_s29_42_17};
  wire [16:0] m_tile_2_0_product_0_s29_16_0 = m_tile_2_0_product_0_s29[16:0];
  reg [25:0] t_77_52_s29 = 26'h0;
  wire [42:0] m_tile_2_0_product_2 = {17'h0, t_77_52_s29} * 43'h81e0;
  reg [85:0] m_tile_2_4_product_0_s29_way = 86'h0;
  wire [42:0] m_tile_2_4_product_0_s29 = m_tile_2_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_2_4_product_1_s29 = 43'h0;
  wire [25:0] m_tile_2_4_product_0_s29_42_17 = m_tile_2_4_product_0_s29[42:17];
  wire [42:0] m_tile_2_4_sum_0 = m_tile_2_4_product_1_s29 + {17'h0, m_tile_2_4_product_0_s29_42_17};
  wire [16:0] m_tile_2_4_product_0_s29_16_0 = m_tile_2_4_product_0_s29[16:0];
  wire [42:0] m_tile_2_4_product_2 = {17'h0, t_77_52_s29} * 43'h179f5;
  reg [85:0] m_tile_2_8_product_0_s29_way = 86'h0;
  wire [42:0] m_tile_2_8_product_0_s29 = m_tile_2_8_product_0_s29_way[85:43];
  reg [42:0] m_tile_2_8_product_1_s29 = 43'h0;
  wire [25:0] m_tile_2_8_product_0_s29_42_17 = m_tile_2_8_product_0_s29[42:17];
  wire [42:0] m_tile_2_8_sum_0 = m_tile_2_8_product_1_s29 + {17'h0, m_tile_2_8_product_0_s29_42_17};
  wire [16:0] m_tile_2_8_product_0_s29_16_0 = m_tile_2_8_product_0_s29[16:0];
  wire [42:0] m_tile_2_8_product_2 = {17'h0, t_77_52_s29} * 43'h2bf2;
  reg [85:0] m_tile_3_0_product_0_s29_way = 86'h0;
  wire [42:0] m_tile_3_0_product_0_s29 = m_tile_3_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_3_0_product_1_s29 = 43'h0;
  wire [25:0] m_tile_3_0_product_0_s29_42_17 = m_tile_3_0_product_0_s29[42:17];
  wire [42:0] m_tile_3_0_sum_0 = m_tile_3_0_product_1_s29 + {17'h0, m_tile_3_0_product_0_s29_42_17};
  wire [16:0] m_tile_3_0_product_0_s29_16_0 = m_tile_3_0_product_0_s29[16:0];
  reg [25:0] t_103_78_s29 = 26'h0;
  wire [42:0] m_tile_3_0_product_2 = {17'h0, t_103_78_s29} * 43'h81e0;
  reg [85:0] m_tile_3_4_product_0_s29_way = 86'h0;
  wire [42:0] m_tile_3_4_product_0_s29 = m_tile_3_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_3_4_product_1_s29 = 43'h0;
  wire [25:0] m_tile_3_4_product_0_s29_42_17 = m_tile_3_4_product_0_s29[42:17];
  wire [42:0] m_tile_3_4_sum_0 = m_tile_3_4_product_1_s29 + {17'h0, m_tile_3_4_product_0_s29_42_17};
  wire [16:0] m_tile_3_4_product_0_s29_16_0 = m_tile_3_4_product_0_s29[16:0];
  wire [42:0] m_tile_3_4_product_2 = {17'h0, t_103_78_s29} * 43'h179f5;
  reg [85:0] m_tile_3_8_product_0_s29_way = 86'h0;
  wire [42:0] m_tile_3_8_product_0_s29 = m_tile_3_8_product_0_s29_way[85:43];
  reg [42:0] m_tile_3_8_product_1_s29 = 43'h0;
  wire [25:0] m_tile_3_8_product_0_s29_42_17 = m_tile_3_8_product_0_s29[42:17];
  wire [42:0] m_tile_3_8_sum_0 = m_tile_3_8_product_1_s29 + {17'h0, m_tile_3_8_product_0_s29_42_17};
  wire [16:0] m_tile_3_8_product_0_s29_16_0 = m_tile_3_8_product_0_s29[16:0];
  wire [42:0] m_tile_3_8_product_2 = {17'h0, t_103_78_s29} * 43'h2bf2;
  reg [85:0] m_tile_4_0_product_0_s29_way = 86'h0;
  wire [42:0] m_tile_4_0_product_0_s29 = m_tile_4_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_4_0_product_1_s29 = 43'h0;
  wire [25:0] m_tile_4_0_product_0_s29_42_17 = m_tile_4_0_product_0_s29[42:17];
  wire [42:0] m_tile_4_0_sum_0 = m_tile_4_0_product_1_s29 + {17'h0, m_tile_4_0_product_0_s29_42_17};
  wire [16:0] m_tile_4_0_product_0_s29_16_0 = m_tile_4_0_product_0_s29[16:0];
  reg [25:0] t_129_104_s29 = 26'h0;
  wire [42:0] m_tile_4_0_product_2 = {17'h0, t_129_104_s29} * 43'h81e0;
  reg [85:0] m_tile_4_4_product_0_s29_way = 86'h0;
  wire [42:0] m_tile_4_4_product_0_s29 = m_tile_4_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_4_4_product_1_s29 = 43'h0;
  wire [25:0] m_tile_4_4_product_0_s29_42_17 = m_tile_4_4_product_0_s29[42:17];
  wire [42:0] m_tile_4_4_sum_0 = m_tile_4_4_product_1_s29 + {17'h0, m_tile_4_4_product_0_s29_42_17};
  wire [16:0] m_tile_4_4_product_0_s29_16_0 = m_tile_4_4_product_0_s29[16:0];
  wire [42:0] m_tile_4_4_product_2 = {17'h0, t_129_104_s29} * 43'h179f5;
  reg [85:0] m_tile_4_8_way = 86'h0;
  wire [42:0] m_tile_4_8 = m_tile_4_8_way[85:43];
  reg [85:0] m_tile_5_0_product_0_s29_way = 86'h0;
  wire [42:0] m_tile_5_0_product_0_s29 = m_tile_5_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_5_0_product_1_s29 = 43'h0;
  wire [25:0] m_tile_5_0_product_0_s29_42_17 = m_tile_5_0_product_0_s29[42:17];
  wire [42:0] m_tile_5_0_sum_0 = m_tile_5_0_product_1_s29 + {17'h0, m_tile_5_0_product_0_s29_42_17};
  wire [16:0] m_tile_5_0_product_0_s29_16_0 = m_tile_5_0_product_0_s29[16:0];
  reg [25:0] t_155_130_s29 = 26'h0;
  wire [42:0] m_tile_5_0_product_2 = {17'h0, t_155_130_s29} * 43'h81e0;
  reg [85:0] m_tile_5_4_product_0_s29_way = 86'h0;
  wire [42:0] m_tile_5_4_product_0_s29 = m_tile_5_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_5_4_product_1_s29 = 43'h0;
  wire [25:0] m_tile_5_4_product_0_s29_42_17 = m_tile_5_4_product_0_s29[42:17];
  wire [42:0] m_tile_5_4_sum_0 = m_tile_5_4_product_1_s29 + {17'h0, m_tile_5_4_product_0_s29_42_17};
  wire [16:0] m_tile_5_4_product_0_s29_16_0 = m_tile_5_4_product_0_s29[16:0];
  wire [42:0] m_tile_5_4_product_2 = {17'h0, t_155_130_s29} * 43'h179f5;
  reg [85:0] m_tile_6_0_product_0_s29_way = 86'h0;
  wire [42:0] m_tile_6_0_product_0_s29 = m_tile_6_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_6_0_product_1_s29 = 43'h0;
  wire [25:0] m_tile_6_0_product_0_s29_42_17 = m_tile_6_0_product_0_s29[42:17];
  wire [42:0] m_tile_6_0_sum_0 = m_tile_6_0_product_1_s29 + {17'h0, m_tile_6_0_product_0_s29_42_17};
  wire [16:0] m_tile_6_0_product_0_s29_16_0 = m_tile_6_0_product_0_s29[16:0];
  reg [25:0] t_181_156_s29 = 26'h0;
  wire [42:0] m_tile_6_0_product_2 = {17'h0, t_181_156_s29} * 43'h81e0;
  reg [85:0] m_tile_6_4_product_0_s29_way = 86'h0;
  wire [42:0] m_tile_6_4_product_0_s29 = m_tile_6_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_6_4_product_1_s29 = 43'h0;
  wire [25:0] m_tile_6_4_product_0_s29_42_17 = m_tile_6_4_product_0_s29[42:17];
  wire [42:0] m_tile_6_4_sum = m_tile_6_4_product_1_s29 + {17'h0, m_tile_6_4_product_0_s29_42_17};
  wire [16:0] m_tile_6_4_product_0_s29_16_0 = m_tile_6_4_product_0_s29[16:0];
  reg [85:0] m_tile_7_0_product_0_s29_way = 86'h0;
  wire [42:0] m_tile_7_0_product_0_s29 = m_tile_7_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_7_0_product_1_s29 = 43'h0;
  wire [25:0] m_tile_7_0_product_0_s29_42_17 = m_tile_7_0_product_0_s29[42:17];
  wire [42:0] m_tile_7_0_sum_0 = m_tile_7_0_product_1_s29 + {17'h0, m_tile_7_0_product_0_s29_42_17};
  wire [16:0] m_tile_7_0_product_0_s29_16_0 = m_tile_7_0_product_0_s29[16:0];
  reg [25:0] t_207_182_s29 = 26'h0;
  wire [42:0] m_tile_7_0_product_2 = {17'h0, t_207_182_s29} * 43'h81e0;
  reg [85:0] m_tile_7_4_way = 86'h0;
  wire [42:0] m_tile_7_4 = m_tile_7_4_way[85:43];
  reg [85:0] m_tile_8_0_product_0_s29_way = 86'h0;
  wire [42:0] m_tile_8_0_product_0_s29 = m_tile_8_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_8_0_product_1_s29 = 43'h0;
  wire [25:0] m_tile_8_0_product_0_s29_42_17 = m_tile_8_0_product_0_s29[42:17];
  wire [42:0] m_tile_8_0_sum_0 = m_tile_8_0_product_1_s29 + {17'h0, m_tile_8_0_product_0_s29_42_17};
  wire [16:0] m_tile_8_0_product_0_s29_16_0 = m_tile_8_0_product_0_s29[16:0];
  reg [25:0] t_233_208_s29 = 26'h0;
  wire [42:0] m_tile_8_0_product_2 = {17'h0, t_233_208_s29} * 43'h81e0;
  reg [77:0] m_tile_9_0_product_0_s29_way = 78'h0;
  wire [38:0] m_tile_9_0_product_0_s29 = m_tile_9_0_product_0_s29_way[77:39];
  reg [38:0] m_tile_9_0_product_1_s29 = 39'h0;
  wire [21:0] m_tile_9_0_product_0_s29_38_17 = m_tile_9_0_product_0_s29[38:17];
  wire [38:0] m_tile_9_0_sum = m_tile_9_0_product_1_s29 + {17'h0, m_tile_9_0_product_0_s29_38_17};
  wire [16:0] m_tile_9_0_product_0_s29_16_0 = m_tile_9_0_product_0_s29[16:0];
  wire [15:0] m_tile_4_8_15_0 = m_tile_4_8[15:0];
  wire [5:0] m_tile_7_4_5_0 = m_tile_7_4[5:0];
  // stage 30
  reg [42:0] m_tile_0_0_sum_0_s30 = 43'h0;
  reg [42:0] m_tile_0_0_product_2_s30 = 43'h0;
  wire [25:0] m_tile_0_0_sum_0_s30_42_17 = m_tile_0_0_sum_0_s30[42:17];
  wire [42:0] m_tile_0_0_sum_1 = m_tile_0_0_product_2_s30 + {17'h0, m_tile_0_0_sum_0_s30_42_17};
  wire [16:0] m_tile_0_0_sum_0_s30_16_0 = m_tile_0_0_sum_0_s30[16:0];
  reg [25:0] t_25_0_s30 = 26'h0;
  wire [42:0] m_tile_0_0_product_3 = {17'h0, t_25_0_s30} * 43'h130fa;
  reg [42:0] m_tile_0_4_sum_0_s30 = 43'h0;
  reg [42:0] m_tile_0_4_product_2_s30 = 43'h0;
  wire [25:0] m_tile_0_4_sum_0_s30_42_17 = m_tile_0_4_sum_0_s30[42:17];
  wire [42:0] m_tile_0_4_sum_1 = m_tile_0_4_product_2_s30 + {17'h0, m_tile_0_4_sum_0_s30_42_17};
  wire [16:0] m_tile_0_4_sum_0_s30_16_0 = m_tile_0_4_sum_0_s30[16:0];
  wire [42:0] m_tile_0_4_product_3 = {17'h0, t_25_0_s30} * 43'h1013d;
  reg [42:0] m_tile_0_8_sum_0_s30 = 43'h0;
  reg [42:0] m_tile_0_8_product_2_s30 = 43'h0;
  wire [25:0] m_tile_0_8_sum_0_s30_42_17 = m_tile_0_8_sum_0_s30[42:17];
  wire [42:0] m_tile_0_8_sum_1 = m_tile_0_8_product_2_s30 + {17'h0, m_tile_0_8_sum_0_s30_42_17};
  wire [16:0] m_tile_0_8_sum_0_s30_16_0 = m_tile_0_8_sum_0_s30[16:0];
  wire [42:0] m_tile_0_8_product_3 = {17'h0, t_25_0_s30} * 43'h18d7b;
  reg [42:0] m_tile_0_12_sum_0_s30 = 43'h0;
  reg [42:0] m_tile_0_12_product_2_s30 = 43'h0;
  wire [25:0] m_tile_0_12_sum_0_s30_42_17 = m_tile_0_12_sum_0_s30[42:17];
  wire [42:0] m_tile_0_12_sum_1 = m_tile_0_12_product_2_s30 + {17'h0, m_tile_0_12_sum_0_s30_42_17};
  wire [16:0] m_tile_0_12_sum_0_s30_16_0 = m_tile_0_12_sum_0_s30[16:0];
  wire [26:0] m_tile_0_12_product_3 = {1'h0, t_25_0_s30} * 27'h1;
  reg [42:0] m_tile_1_0_sum_0_s30 = 43'h0;
  reg [42:0] m_tile_1_0_product_2_s30 = 43'h0;
  wire [25:0] m_tile_1_0_sum_0_s30_42_17 = m_tile_1_0_sum_0_s30[42:17];
  wire [42:0] m_tile_1_0_sum_1 = m_tile_1_0_product_2_s30 + {17'h0, m_tile_1_0_sum_0_s30_42_17};
  wire [16:0] m_tile_1_0_sum_0_s30_16_0 = m_tile_1_0_sum_0_s30[16:0];
  reg [25:0] t_51_26_s30 = 26'h0;
  wire [42:0] m_tile_1_0_product_3 = {17'h0, t_51_26_s30} * 43'h130fa;
  reg [42:0] m_tile_1_4_sum_0_s30 = 43'h0;
  reg [42:0] m_tile_1_4_product_2_s30 = 43'h0;
  wire [25:0] m_tile_1_4_sum_0_s30_42_17 = m_tile_1_4_sum_0_s30[42:17];
  wire [42:0] m_tile_1_4_sum_1 = m_tile_1_4_product_2_s30 + {17'h0, m_tile_1_4_sum_0_s30_42_17};
  wire [16:0] m_tile_1_4_sum_0_s30_16_0 = m_tile_1_4_sum_0_s30[16:0];
  wire [42:0] m_tile_1_4_product_3 = {17'h0, t_51_26_s30} * 43'h1013d;
  reg [42:0] m_tile_1_8_sum_0_s30 = 43'h0;
  reg [42:0] m_tile_1_8_product_2_s30 = 43'h0;
  wire [25:0] m_tile_1_8_sum_0_s30_42_17 = m_tile_1_8_sum_0_s30[42:17];
  wire [42:0] m_tile_1_8_sum_1 = m_tile_1_8_product_2_s30 + {17'h0, m_tile_1_8_sum_0_s30_42_17};
  wire [16:0] m_tile_1_8_sum_0_s30_16_0 = m_tile_1_8_sum_0_s30[16:0];
  wire [42:0] m_tile_1_8_product_3 = {17'h0, t_51_26_s30} * 43'h18d7b;
  reg [42:0] m_tile_1_12_sum_s30 = 43'h0;
  reg [16:0] m_tile_1_12_product_0_s29_16_0_s30 = 17'h0;
  wire [59:0] m_tile_1_12 = {m_tile_1_12_sum_s30, m_tile_1_12_product_0_s29_16_0_s30};
  reg [42:0] m_tile_2_0_sum_0_s30 = 43'h0;
  reg [42:0] m_tile_2_0_product_2_s30 = 43'h0;
  wire [25:0] m_tile_2_0_sum_0_s30_42_17 = m_tile_2_0_sum_0_s30[42:17];
  wire [42:0] m_tile_2_0_sum_1 = m_tile_2_0_product_2_s30 + {17'h0, m_tile_2_0_sum_0_s30_42_17};
  wire [16:0] m_tile_2_0_sum_0_s30_16_0 = m_tile_2_0_sum_0_s30[16:0];
  reg [25:0] t_77_52_s30 = 26'h0;
  wire [42:0] m_tile_2_0_product_3 = {17'h0, t_77_52_s30} * 43'h130fa;
  reg [42:0] m_tile_2_4_sum_0_s30 = 43'h0;
  reg [42:0] m_tile_2_4_product_2_s30 = 43'h0;
  wire [25:0] m_tile_2_4_sum_0_s30_42_17 = m_tile_2_4_sum_0_s30[42:17];
  wire [42:0] m_tile_2_4_sum_1 = m_tile_2_4_product_2_s30 + {17'h0, m_tile_2_4_sum_0_s30_42_17};
  wire [16:0] m_tile_2_4_sum_0_s30_16_0 = m_tile_2_4_sum_0_s30[16:0];
  wire [42:0] m_tile_2_4_product_3 = {17'h0, t_77_52_s30} * 43'h1013d;
  reg [42:0] m_tile_2_8_sum_0_s30 = 43'h0;
  reg [42:0] m_tile_2_8_product_2_s30 = 43'h0;
  wire [25:0] m_tile_2_8_sum_0_s30_42_17 = m_tile_2_8_sum_0_s30[42:17];
  wire [42:0] m_tile_2_8_sum_1 = m_tile_2_8_product_2_s30 + {17'h0, m_tile_2_8_sum_0_s30_42_17};
  wire [16:0] m_tile_2_8_sum_0_s30_16_0 = m_tile_2_8_sum_0_s30[16:0];
  wire [42:0] m_tile_2_8_product_3 = {17'h0, t_77_52_s30} * 43'h18d7b;
  reg [42:0] m_tile_3_0_sum_0_s30 = 43'h0;
  reg [42:0] m_tile_3_0_product_2_s30 = 43'h0;
  wire [25:0] m_tile_3_0_sum_0_s30_42_17 = m_tile_3_0_sum_0_s30[42:17];
  wire [42:0] m_tile_3_0_sum_1 = m_tile_3_0_product_2_s30 + {17'h0, m_tile_3_0_sum_0_s30_42_17};
  wire [16:0] m_tile_3_0_sum_0_s30_16_0 = m_tile_3_0_sum_0_s30[16:0];
  reg [25:0] t_103_78_s30 = 26'h0;
  wire [42:0] m_tile_3_0_product_3 = {17'h0, t_103_78_s30} * 43'h130fa;
  reg [42:0] m_tile_3_4_sum_0_s30 = 43'h0;
  reg [42:0] m_tile_3_4_product_2_s30 = 43'h0;
  wire [25:0] m_tile_3_4_sum_0_s30_42_17 = m_tile_3_4_sum_0_s30[42:17];
  wire [42:0] m_tile_3_4_sum_1 = m_tile_3_4_product_2_s30 + {17'h0, m_tile_3_4_sum_0_s30_42_17};
  wire [16:0] m_tile_3_4_sum_0_s30_16_0 = m_tile_3_4_sum_0_s30[16:0];
  wire [42:0] m_tile_3_4_product_3 = {17'h0, t_103_78_s30} * 43'h1013d;
  reg [42:0] m_tile_3_8_sum_0_s30 = 43'h0;
  reg [42:0] m_tile_3_8_product_2_s30 = 43'h0;
  wire [25:0] m_tile_3_8_sum_0_s30_42_17 = m_tile_3_8_sum_0_s30[42:17];
  wire [42:0] m_tile_3_8_sum_1 = m_tile_3_8_product_2_s30 + {17'h0, m_tile_3_8_sum_0_s30_42_17};
  wire [16:0] m_tile_3_8_sum_0_s30_16_0 = m_tile_3_8_sum_0_s30[16:0];
  reg [42:0] m_tile_4_0_sum_0_s30 = 43'h0;
  reg [42:0] m_tile_4_0_product_2_s30 = 43'h0;
  wire [25:0] m_tile_4_0_sum_0_s30_42_17 = m_tile_4_0_sum_0_s30[42:17];
  wire [42:0] m_tile_4_0_sum_1 = m_tile_4_0_product_2_s30 + {17'h0, m_tile_4_0_sum_0_s30_42_17};
  wire [16:0] m_tile_4_0_sum_0_s30_16_0 = m_tile_4_0_sum_0_s30[16:0];
  reg [25:0] t_129_104_s30 = 26'h0;
  wire [42:0] m_tile_4_0_product_3 = {17'h0, t_129_104_s30} * 43'h130fa;
  reg [42:0] m_tile_4_4_sum_0_s30 = 43'h0;
  reg [42:0] m_tile_4_4_product_2_s30 = 43'h0;
  wire [25:0] m_tile_4_4_sum_0_s30_42_17 = m_tile_4_4_sum_0_s30[42:17];
  wire [42:0] m_tile_4_4_sum_1 = m_tile_4_4_product_2_s30 + {17'h0, m_tile_4_4_sum_0_s30_42_17};
  wire [16:0] m_tile_4_4_sum_0_s30_16_0 = m_tile_4_4_sum_0_s30[16:0];
  wire [42:0] m_tile_4_4_product_3 = {17'h0, t_129_104_s30} * 43'h1013d;
  reg [42:0] m_tile_5_0_sum_0_s30 = 43'h0;
  reg [42:0] m_tile_5_0_product_2_s30 = 43'h0;
  wire [25:0] m_tile_5_0_sum_0_s30_42_17 = m_tile_5_0_sum_0_s30[42:17];
  wire [42:0] m_tile_5_0_sum_1 = m_tile_5_0_product_2_s30 + {17'h0, m_tile_5_0_sum_0_s30_42_17};
  wire [16:0] m_tile_5_0_sum_0_s30_16_0 = m_tile_5_0_sum_0_s30[16:0];
  reg [25:0] t_155_130_s30 = 26'h0;
  wire [42:0] m_tile_5_0_product_3 = {17'h0, t_155_130_s30} * 43'h130fa;
  reg [42:0] m_tile_5_4_sum_0_s30 = 43'h0;
  reg [42:0] m_tile_5_4_product_2_s30 = 43'h0;
  wire [25:0] m_tile_5_4_sum_0_s30_42_17 = m_tile_5_4_sum_0_s30[42:17];
  wire [42:0] m_tile_5_4_sum_1 = m_tile_5_4_product_2_s30 + {17'h0, m_tile_5_4_sum_0_s30_42_17};
  wire [16:0] m_tile_5_4_sum_0_s30_16_0 = m_tile_5_4_sum_0_s30[16:0];
  wire [42:0] m_tile_5_4_product_3 = {17'h0, t_155_130_s30} * 43'h1013d;
  reg [42:0] m_tile_6_0_sum_0_s30 = 43'h0;
  reg [42:0] m_tile_6_0_product_2_s30 = 43'h0;
  wire [25:0] m_tile_6_0_sum_0_s30_42_17 = m_tile_6_0_sum_0_s30[42:17];
  wire [42:0] m_tile_6_0_sum_1 = m_tile_6_0_product_2_s30 + {17'h0, m_tile_6_0_sum_0_s30_42_17};
  wire [16:0] m_tile_6_0_sum_0_s30_16_0 = m_tile_6_0_sum_0_s30[16:0];
  reg [25:0] t_181_156_s30 = 26'h0;
  wire [42:0] m_tile_6_0_product_3 = {17'h0, t_181_156_s30} * 43'h130fa;
  reg [42:0] m_tile_6_4_sum_s30 = 43'h0;
  reg [16:0] m_tile_6_4_product_0_s29_16_0_s30 = 17'h0;
  wire [59:0] m_tile_6_4 = {m_tile_6_4_sum_s30, m_tile_6_4_product_0_s29_16_0_s30};
  reg [42:0] m_tile_7_0_sum_0_s30 = 43'h0;
  reg [42:0] m_tile_7_0_product_2_s30 = 43'h0;
  wire [25:0] m_tile_7_0_sum_0_s30_42_17 = m_tile_7_0_sum_0_s30[42:17];
  wire [42:0] m_tile_7_0_sum_1 = m_tile_7_0_product_2_s30 + {17'h0, m_tile_7_0_sum_0_s30_42_17};
  wire [16:0] m_tile_7_0_sum_0_s30_16_0 = m_tile_7_0_sum_0_s30[16:0];
  reg [25:0] t_207_182_s30 = 26'h0;
  wire [42:0] m_tile_7_0_product_3 = {17'h0, t_207_182_s30} * 43'h130fa;
  reg [42:0] m_tile_8_0_sum_0_s30 = 43'h0;
  reg [42:0] m_tile_8_0_product_2_s30 = 43'h0;
  wire [25:0] m_tile_8_0_sum_0_s30_42_17 = m_tile_8_0_sum_0_s30[42:17];
  wire [42:0] m_tile_8_0_sum_1 = m_tile_8_0_product_2_s30 + {17'h0, m_tile_8_0_sum_0_s30_42_17};
  wire [16:0] m_tile_8_0_sum_0_s30_16_0 = m_tile_8_0_sum_0_s30[16:0];
  reg [38:0] m_tile_9_0_sum_s30 = 39'h0;
  reg [16:0] m_tile_9_0_product_0_s29_16_0_s30 = 17'h0;
  wire [55:0] m_tile_9_0 = {m_tile_9_0_sum_s30, m_tile_9_0_product_0_s29_16_0_s30};
  wire [25:0] m_tile_1_12_25_0 = m_tile_1_12[25:0];
  wire [31:0] m_tile_6_4_31_0 = m_tile_6_4[31:0];
  wire [21:0] m_tile_9_0_21_0 = m_tile_9_0[21:0];
  wire [63:0] m_column_3_joined_0 = {m_tile_9_0_21_0, 42'h0};
  // stage 31
  reg [42:0] m_tile_0_0_sum_1_s31 = 43'h0;
  reg [42:0] m_tile_0_0_product_3_s31 = 43'h0;
  wire [25:0] m_tile_0_0_sum_1_s31_42_17 = m_tile_0_0_sum_1_s31[42:17];
  wire [42:0] m_tile_0_0_sum_2 = m_tile_0_0_product_3_s31 + {17'h0, m_tile_0_0_sum_1_s31_42_17};
  wire [16:0] m_tile_0_0_sum_1_s31_16_0 = m_tile_0_0_sum_1_s31[16:0];
  reg [42:0] m_tile_0_4_sum_1_s31 = 43'h0;
  reg [42:0] m_tile_0_4_product_3_s31 = 43'h0;
  wire [25:0] m_tile_0_4_sum_1_s31_42_17 = m_tile_0_4_sum_1_s31[42:17];
  wire [42:0] m_tile_0_4_sum_2 = m_tile_0_4_product_3_s31 + {17'h0, m_tile_0_4_sum_1_s31_42_17};
  wire [16:0] m_tile_0_4_sum_1_s31_16_0 = m_tile_0_4_sum_1_s31[16:0];
  reg [42:0] m_tile_0_8_sum_1_s31 = 43'h0;
  reg [42:0] m_tile_0_8_product_3_s31 = 43'h0;
  wire [25:0] m_tile_0_8_sum_1_s31_42_17 = m_tile_0_8_sum_1_s31[42:17];
  wire [42:0] m_tile_0_8_sum_2 = m_tile_0_8_product_3_s31 + {17'h0, m_tile_0_8_sum_1_s31_42_17};
  wire [16:0] m_tile_0_8_sum_1_s31_16_0 = m_tile_0_8_sum_1_s31[16:0];
  reg [42:0] m_tile_0_12_sum_1_s31 = 43'h0;
  reg [26:0] m_tile_0_12_product_3_s31 = 27'h0;
  wire [25:0] m_tile_0_12_sum_1_s31_42_17 = m_tile_0_12_sum_1_s31[42:17];
  wire [26:0] m_tile_0_12_sum_2 = m_tile_0_12_product_3_s31 + {1'h0, m_tile_0_12_sum_1_s31_42_17};
  wire [16:0] m_tile_0_12_sum_1_s31_16_0 = m_tile_0_12_sum_1_s31[16:0];
  reg [42:0] m_tile_1_0_sum_1_s31 = 43'h0;
  reg [42:0] m_tile_1_0_product_3_s31 = 43'h0;
  wire [25:0] m_tile_1_0_sum_1_s31_42_17 = m_tile_1_0_sum_1_s31[42:17];
  wire [42:0] m_tile_1_0_sum_2 = m_tile_1_0_product_3_s31 + {17'h0, m_tile_1_0_sum_1_s31_42_17};
  wire [16:0] m_tile_1_0_sum_1_s31_16_0 = m_tile_1_0_sum_1_s31[16:0];
  reg [42:0] m_tile_1_4_sum_1_s31 = 43'h0;
  reg [42:0] m_tile_1_4_product_3_s31 = 43'h0;
  wire [25:0] m_tile_1_4_sum_1_s31_42_17 = m_tile_1_4_sum_1_s31[42:17];
  wire [42:0] m_tile_1_4_sum_2 = m_tile_1_4_product_3_s31 + {17'h0, m_tile_1_4_sum_1_s31_42_17};
  wire [16:0] m_tile_1_4_sum_1_s31_16_0 = m_tile_1_4_sum_1_s31[16:0];
  reg [42:0] m_tile_1_8_sum_1_s31 = 43'h0;
  reg [42:0] m_tile_1_8_product_3_s31 = 43'h0;
  wire [25:0] m_tile_1_8_sum_1_s31_42_17 = m_tile_1_8_sum_1_s31[42:17];
  wire [42:0] m_tile_1_8_sum_2 = m_tile_1_8_product_3_s31 + {17'h0, m_tile_1_8_sum_1_s31_42_17};
  wire [16:0] m_tile_1_8_sum_1_s31_16_0 = m_tile_1_8_sum_1_s31[16:0];
  reg [42:0] m_tile_2_0_sum_1_s31 = 43'h0;
  reg [42:0] m_tile_2_0_product_3_s31 = 43'h0;
  wire [25:0] m_tile_2_0_sum_1_s31_42_17 = m_tile_2_0_sum_1_s31[42:17];
  wire [42:0] m_tile_2_0_sum_2 = m_tile_2_0_product_3_s31 + {17'h0, m_tile_2_0_sum_1_s31_42_17};
  wire [16:0] m_tile_2_0_sum_1_s31_16_0 = m_tile_2_0_sum_1_s31[16:0];
  reg [42:0] m_tile_2_4_sum_1_s31 = 43'h0;
  reg [42:0] m_tile_2_4_product_3_s31 = 43'h0;
  wire [25:0] m_tile_2_4_sum_1_s31_42_17 = m_tile_2_4_sum_1_s31[42:17];
  wire [42:0] m_tile_2_4_sum_2 = m_tile_2_4_product_3_s31 + {17'h0, m_tile_2_4_sum_1_s31_42_17};
  wire [16:0] m_tile_2_4_sum_1_s31_16_0 = m_tile_2_4_sum_1_s31[16:0];
  reg [42:0] m_tile_2_8_sum_1_s31 = 43'h0;
  reg [42:0] m_tile_2_8_product_3_s31 = 43'h0;
  wire [25:0] m_tile_2_8_sum_1_s31_42_17 = m_tile_2_8_sum_1_s31[42:17];
  wire [42:0] m_tile_2_8_sum_2 = m_tile_2_8_product_3_s31 + {17'h0, m_tile_2_8_sum_1_s31_42_17};
  wire [16:0] m_tile_2_8_sum_1_s31_16_0 = m_tile_2_8_sum_1_s31[16:0];
  reg [42:0] m_tile_3_0_sum_1_s31 = 43'h0;
  reg [42:0] m_tile_3_0_product_3_s31 = 43'h0;
  wire [25:0] m_tile_3_0_sum_1_s31_42_17 = m_tile_3_0_sum_1_s31[42:17];
  wire [42:0] m_tile_3_0_sum_2 = m_tile_3_0_product_3_s31 + {17'h0, m_tile_3_0_sum_1_s31_42_17};
  wire [16:0] m_tile_3_0_sum_1_s31_16_0 = m_tile_3_0_sum_1_s31[16:0];
  reg [42:0] m_tile_3_4_sum_1_s31 = 43'h0;
  reg [42:0] m_tile_3_4_product_3_s31 = 43'h0;
  wire [25:0] m_tile_3_4_sum_1_s31_42_17 = m_tile_3_4_sum_1_s31[42:17];
  wire [42:0] m_tile_3_4_sum_2 = m_tile_3_4_product_3_s31 + {17'h0, m_tile_3_4_sum_1_s31_42_17};
  wire [16:0] m_tile_3_4_sum_1_s31_16_0 = m_tile_3_4_sum_1_s31[16:0];
  reg [42:0] m_tile_3_8_sum_1_s31 = 43'h0;
  reg [33:0] m_tile_3_8_product_0_s29_16_0_s31_way = 34'h0;
  wire [16:0] m_tile_3_8_product_0_s29_16_0_s31 = m_tile_3_8_product_0_s29_16_0_s31_way[33:17];
  reg [16:0] m_tile_3_8_sum_0_s30_16_0_s31 = 17'h0;
  wire [76:0] m_tile_3_8 = {m_tile_3_8_sum_1_s31, m_tile_3_8_sum_0_s30_16_0_s31, m_tile_3_8_product_0_s29_16_0_s31};
  reg [42:0] m_tile_4_0_sum_1_s31 = 43'h0;
  reg [42:0] m_tile_4_0_product_3_s31 = 43'h0;
  wire [25:0] m_tile_4_0_sum_1_s31_42_17 = m_tile_4_0_sum_1_s31[42:17];
  wire [42:0] m_tile_4_0_sum_2 = m_tile_4_0_product_3_s31 + {17'h0, m_tile_4_0_sum_1_s31_42_17};
  wire [16:0] m_tile_4_0_sum_1_s31_16_0 = m_tile_4_0_sum_1_s31[16:0];
  reg [42:0] m_tile_4_4_sum_1_s31 = 43'h0;
  reg [42:0] m_tile_4_4_product_3_s31 = 43'h0;
  wire [25:0] m_tile_4_4_sum_1_s31_42_17 = m_tile_4_4_sum_1_s31[42:17];
  wire [42:0] m_tile_4_4_sum_2 = m_tile_4_4_product_3_s31 + {17'h0, m_tile_4_4_sum_1_s31_42_17};
  wire [16:0] m_tile_4_4_sum_1_s31_16_0 = m_tile_4_4_sum_1_s31[16:0];
  reg [42:0] m_tile_5_0_sum_1_s31 = 43'h0;
  reg [42:0] m_tile_5_0_product_3_s31 = 43'h0;
  wire [25:0] m_tile_5_0_sum_1_s31_42_17 = m_tile_5_0_sum_1_s31[42:17];
  wire [42:0] m_tile_5_0_sum_2 = m_tile_5_0_product_3_s31 + {17'h0, m_tile_5_0_sum_1_s31_42_17};
  wire [16:0] m_tile_5_0_sum_1_s31_16_0 = m_tile_5_0_sum_1_s31[16:0];
  reg [42:0] m_tile_5_4_sum_1_s31 = 43'h0;
  reg [42:0] m_tile_5_4_product_3_s31 = 43'h0;
  wire [25:0] m_tile_5_4_sum_1_s31_42_17 = m_tile_5_4_sum_1_s31[42:17];
  wire [42:0] m_tile_5_4_sum_2 = m_tile_5_4_product_3_s31 + {17'h0, m_tile_5_4_sum_1_s31_42_17};
  wire [16:0] m_tile_5_4_sum_1_s31_16_0 = m_tile_5_4_sum_1_s31[16:0];
  reg [42:0] m_tile_6_0_sum_1_s31 = 43'h0;
  reg [42:0] m_tile_6_0_product_3_s31 = 43'h0;
  wire [25:0] m_tile_6_0_sum_1_s31_42_17 = m_tile_6_0_sum_1_s31[42:17];
  wire [42:0] m_tile_6_0_sum_2 = m_tile_6_0_product_3_s31 + {17'h0, m_tile_6_0_sum_1_s31_42_17};
  wire [16:0] m_tile_6_0_sum_1_s31_16_0 = m_tile_6_0_sum_1_s31[16:0];
  reg [42:0] m_tile_7_0_sum_1_s31 = 43'h0;
  reg [42:0] m_tile_7_0_product_3_s31 = 43'h0;
  wire [25:0] m_tile_7_0_sum_1_s31_42_17 = m_tile_7_0_sum_1_s31[42:17];
  wire [42:0] m_tile_7_0_sum_2 = m_tile_7_0_product_3_s31 + {17'h0, m_tile_7_0_sum_1_s31_42_17};
  wire [16:0] m_tile_7_0_sum_1_s31_16_0 = m_tile_7_0_sum_1_s31[16:0];
  reg [42:0] m_tile_8_0_sum_1_s31 = 43'h0;
  reg [33:0] m_tile_8_0_product_0_s29_16_0_s31_way = 34'h0;
  wire [16:0] m_tile_8_0_product_0_s29_16_0_s31 = m_tile_8_0_product_0_s29_16_0_s31_way[33:17];
  reg [16:0] m_tile_8_0_sum_0_s30_16_0_s31 = 17'h0;
  wire [76:0] m_tile_8_0 = {m_tile_8_0_sum_1_s31, m_tile_8_0_sum_0_s30_16_0_s31, m_tile_8_0_product_0_s29_16_0_s31};
  wire [41:0] m_tile_3_8_41_0 = m_tile_3_8[41:0];
  wire [47:0] m_tile_8_0_47_0 = m_tile_8_0[47:0];
  wire [63:0] m_column_3_joined_1 = {m_tile_8_0_47_0, 16'h0};
  // stage 32
  reg [42:0] m_tile_0_0_sum_2_s32 = 43'h0;
  reg [50:0] m_tile_0_0_product_0_s29_16_0_s32_way = 51'h0;
  wire [16:0] m_tile_0_0_product_0_s29_16_0_s32 = m_tile_0_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_0_0_sum_0_s30_16_0_s32_way = 34'h0;
  wire [16:0] m_tile_0_0_sum_0_s30_16_0_s32 = m_tile_0_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_0_0_sum_1_s31_16_0_s32 = 17'h0;
  wire [93:0] m_tile_0_0 = {m_tile_0_0_sum_2_s32, m_tile_0_0_sum_1_s31_16_0_s32, m_tile_0_0_sum_0_s30_16_0_s32, m_tile_0_0_product_0_s29_16_0_s32};
  reg [42:0] m_tile_0_4_sum_2_s32 = 43'h0;
  reg [50:0] m_tile_0_4_product_0_s29_16_0_s32_way = 51'h0;
  wire [16:0] m_tile_0_4_product_0_s29_16_0_s32 = m_tile_0_4_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_0_4_sum_0_s30_16_0_s32_way = 34'h0;
  wire [16:0] m_tile_0_4_sum_0_s30_16_0_s32 = m_tile_0_4_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_0_4_sum_1_s31_16_0_s32 = 17'h0;
  wire [93:0] m_tile_0_4 = {m_tile_0_4_sum_2_s32, m_tile_0_4_sum_1_s31_16_0_s32, m_tile_0_4_sum_0_s30_16_0_s32, m_tile_0_4_product_0_s29_16_0_s32};
  reg [42:0] m_tile_0_8_sum_2_s32 = 43'h0;
  reg [50:0] m_tile_0_8_product_0_s29_16_0_s32_way = 51'h0;
  wire [16:0] m_tile_0_8_product_0_s29_16_0_s32 = m_tile_0_8_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_0_8_sum_0_s30_16_0_s32_way = 34'h0;
  wire [16:0] m_tile_0_8_sum_0_s30_16_0_s32 = m_tile_0_8_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_0_8_sum_1_s31_16_0_s32 = 17'h0;
  wire [93:0] m_tile_0_8 = {m_tile_0_8_sum_2_s32, m_tile_0_8_sum_1_s31_16_0_s32, m_tile_0_8_sum_0_s30_16_0_s32, m_tile_0_8_product_0_s29_16_0_s32};
  reg [26:0] m_tile_0_12_sum_2_s32 = 27'h0;
  reg [50:0] m_tile_0_12_product_0_s29_16_0_s32_way = 51'h0;
  wire [16:0] m_tile_0_12_product_0_s29_16_0_s32 = m_tile_0_12_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_0_12_sum_0_s30_16_0_s32_way = 34'h0;
  wire [16:0] m_tile_0_12_sum_0_s30_16_0_s32 = m_tile_0_12_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_0_12_sum_1_s31_16_0_s32 = 17'h0;
  wire [77:0] m_tile_0_12 = {m_tile_0_12_sum_2_s32, m_tile_0_12_sum_1_s31_16_0_s32, m_tile_0_12_sum_0_s30_16_0_s32, m_tile_0_12_product_0_s29_16_0_s32};
  reg [42:0] m_tile_1_0_sum_2_s32 = 43'h0;
  reg [50:0] m_tile_1_0_product_0_s29_16_0_s32_way = 51'h0;
  wire [16:0] m_tile_1_0_product_0_s29_16_0_s32 = m_tile_1_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_1_0_sum_0_s30_16_0_s32_way = 34'h0;
  wire [16:0] m_tile_1_0_sum_0_s30_16_0_s32 = m_tile_1_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_1_0_sum_1_s31_16_0_s32 = 17'h0;
  wire [93:0] m_tile_1_0 = {m_tile_1_0_sum_2_s32, m_tile_1_0_sum_1_s31_16_0_s32, m_tile_1_0_sum_0_s30_16_0_s32, m_tile_1_0_product_0_s29_16_0_s32};
  reg [42:0] m_tile_1_4_sum_2_s32 = 43'h0;
  reg [50:0] m_tile_1_4_product_0_s29_16_0_s32_way = 51'h0;
  wire [16:0] m_tile_1_4_product_0_s29_16_0_s32 = m_tile_1_4_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_1_4_sum_0_s30_16_0_s32_way = 34'h0;
  wire [16:0] m_tile_1_4_sum_0_s30_16_0_s32 = m_tile_1_4_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_1_4_sum_1_s31_16_0_s32 = 17'h0;
  wire [93:0] m_tile_1_4 = {m_tile_1_4_sum_2_s32, m_tile_1_4_sum_1_s31_16_0_s32, m_tile_1_4_sum_0_s30_16_0_s32, m_tile_1_4_product_0_s29_16_0_s32};
  reg [42:0] m_tile_1_8_sum_2_s32 = 43'h0;
  reg [50:0] m_tile_1_8_product_0_s29_16_0_s32_way = 51'h0;
  wire [16:0] m_tile_1_8_product_0_s29_16_0_s32 = m_tile_1_8_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_1_8_sum_0_s30_16_0_s32_way = 34'h0;
  wire [16:0] m_tile_1_8_sum_0_s30_16_0_s32 = m_tile_1_8_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_1_8_sum_1_s31_16_0_s32 = 17'h0;
  wire [93:0] m_tile_1_8 = {m_tile_1_8_sum_2_s32, m_tile_1_8_sum_1_s31_16_0_s32, m_tile_1_8_sum_0_s30_16_0_s32, m_tile_1_8_product_0_s29_16_0_s32};
  reg [42:0] m_tile_2_0_sum_2_s32 = 43'h0;
  reg [50:0] m_tile_2_0_product_0_s29_16_0_s32_way = 51'h0;
  wire [16:0] m_tile_2_0_product_0_s29_16_0_s32 = m_tile_2_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_2_0_sum_0_s30_16_0_s32_way = 34'h0;
  wire [16:0] m_tile_2_0_sum_0_s30_16_0_s32 = m_tile_2_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_2_0_sum_1_s31_16_0_s32 = 17'h0;
  wire [93:0] m_tile_2_0 = {m_tile_2_0_sum_2_s32, m_tile_2_0_sum_1_s31_16_0_s32, m_tile_2_0_sum_0_s30_16_0_s32, m_tile_2_0_product_0_s29_16_0_s32};
  reg [42:0] m_tile_2_4_sum_2_s32 = 43'h0;
  reg [50:0] m_tile_2_4_product_0_s29_16_0_s32_way = 51'h0;
  wire [16:0] m_tile_2_4_product_0_s29_16_0_s32 = m_tile_2_4_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_2_4_sum_0_s30_16_0_s32_way = 34'h0;
  wire [16:0] m_tile_2_4_sum_0_s30_16_0_s32 = m_tile_2_4_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_2_4_sum_1_s31_16_0_s32 = 17'h0;
  wire [93:0] m_tile_2_4 = {m_tile_2_4_sum_2_s32, m_tile_2_4_sum_1_s31_16_0_s32, m_tile_2_4_sum_0_s30_16_0_s32, m_tile_2_4_product_0_s29_16_0_s32};
  reg [42:0] m_tile_2_8_sum_2_s32 = 43'h0;
  reg [50:0] m_tile_2_8_product_0_s29_16_0_s32_way = 51'h0;
  wire [16:0] m_tile_2_8_product_0_s29_16_0_s32 = m_tile_2_8_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_2_8_sum_0_s30_16_0_s32_way = 34'h0;
  wire [16:0] m_tile_2_8_sum_0_s30_16_0_s32 = m_tile_2_8_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_2_8_sum_1_s31_16_0_s32 = 17'h0;
  wire [93:0] m_tile_2_8 = {m_tile_2_8_sum_2_s32, m_tile_2_8_sum_1_s31_16_0_s32, m_tile_2_8_sum_0_s30_16_0_s32, m_tile_2_8_product_0_s29_16_0_s32};
  reg [42:0] m_tile_3_0_sum_2_s32 = 43'h0;
  reg [50:0] m_tile_3_0_product_0_s29_16_0_s32_way = 51'h0;
  wire [16:0] m_tile_3_0_product_0_s29_16_0_s32 = m_tile_3_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_3_0_sum_0_s30_16_0_s32_way = 34'h0;
  wire [16:0] m_tile_3_0_sum_0_s30_16_0_s32 = m_tile_3_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_3_0_sum_1_s31_16_0_s32 = 17'h0;
  wire [93:0] m_tile_3_0 = {m_tile_3_0_sum_2_s32, m_tile_3_0_sum_1_s31_16_0_s32, m_tile_3_0_sum_0_s30_16_0_s32, m_tile_3_0_product_0_s29_16_0_s32};
  reg [42:0] m_tile_3_4_sum_2_s32 = 43'h0;
  reg [50:0] m_tile_3_4_product_0_s29_16_0_s32_way = 51'h0;
  wire [16:0] m_tile_3_4_product_0_s29_16_0_s32 = m_tile_3_4_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_3_4_sum_0_s30_16_0_s32_way = 34'h0;
  wire [16:0] m_tile_3_4_sum_0_s30_16_0_s32 = m_tile_3_4_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_3_4_sum_1_s31_16_0_s32 = 17'h0;
  wire [93:0] m_tile_3_4 = {m_tile_3_4_sum_2_s32, m_tile_3_4_sum_1_s31_16_0_s32, m_tile_3_4_sum_0_s30_16_0_s32, m_tile_3_4_product_0_s29_16_0_s32};
  reg [42:0] m_tile_4_0_sum_2_s32 = 43'h0;
  reg [50:0] m_tile_4_0_product_0_s29_16_0_s32_way = 51'h0;
  wire [16:0] m_tile_4_0_product_0_s29_16_0_s32 = m_tile_4_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_4_0_sum_0_s30_16_0_s32_way = 34'h0;
  wire [16:0] m_tile_4_0_sum_0_s30_16_0_s32 = m_tile_4_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_4_0_sum_1_s31_16_0_s32 = 17'h0;
  wire [93:0] m_tile_4_0 = {m_tile_4_0_sum_2_s32, m_tile_4_0_sum_1_s31_16_0_s32, m_tile_4_0_sum_0_s30_16_0_s32, m_tile_4_0_product_0_s29_16_0_s32};
  reg [42:0] m_tile_4_4_sum_2_s32 = 43'h0;
  reg [50:0] m_tile_4_4_product_0_s29_16_0_s32_way = 51'h0;
  wire [16:0] m_tile_4_4_product_0_s29_16_0_s32 = m_tile_4_4_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_4_4_sum_0_s30_16_0_s32_way = 34'h0;
  wire [16:0] m_tile_4_4_sum_0_s30_16_0_s32 = m_tile_4_4_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_4_4_sum_1_s31_16_0_s32 = 17'h0;
  wire [93:0] m_tile_4_4 = {m_tile_4_4_sum_2_s32, m_tile_4_4_sum_1_s31_16_0_s32, m_tile_4_4_sum_0_s30_16_0_s32, m_tile_4_4_product_0_s29_16_0_s32};
  reg [42:0] m_tile_5_0_sum_2_s32 = 43'h0;
  reg [50:0] m_tile_5_0_product_0_s29_16_0_s32_way = 51'h0;
  wire [16:0] m_tile_5_0_product_0_s29_16_0_s32 = m_tile_5_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_5_0_sum_0_s30_16_0_s32_way = 34'h0;
  wire [16:0] m_tile_5_0_sum_0_s30_16_0_s32 = m_tile_5_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_5_0_sum_1_s31_16_0_s32 = 17'h0;
  wire [93:0] m_tile_5_0 = {m_tile_5_0_sum_2_s32, m_tile_5_0_sum_1_s31_16_0_s32, m_tile_5_0_sum_0_s30_16_0_s32, m_tile_5_0_product_0_s29_16_0_s32};
  reg [42:0] m_tile_5_4_sum_2_s32 = 43'h0;
  reg [50:0] m_tile_5_4_product_0_s29_16_0_s32_way = 51'h0;
  wire [16:0] m_tile_5_4_product_0_s29_16_0_s32 = m_tile_5_4_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_5_4_sum_0_s30_16_0_s32_way = 34'h0;
  wire [16:0] m_tile_5_4_sum_0_s30_16_0_s32 = m_tile_5_4_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_5_4_sum_1_s31_16_0_s32 = 17'h0;
  wire [93:0] m_tile_5_4 = {m_tile_5_4_sum_2_s32, m_tile_5_4_sum_1_s31_16_0_s32, m_tile_5_4_sum_0_s30_16_0_s32, m_tile_5_4_product_0_s29_16_0_s32};
  reg [42:0] m_tile_6_0_sum_2_s32 = 43'h0;
  reg [50:0] m_tile_6_0_product_0_s29_16_0_s32_way = 51'h0;
  wire [16:0] m_tile_6_0_product_0_s29_16_0_s32 = m_tile_6_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_6_0_sum_0_s30_16_0_s32_way = 34'h0;
  wire [16:0] m_tile_6_0_sum_0_s30_16_0_s32 = m_tile_6_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_6_0_sum_1_s31_16_0_s32 = 17'h0;
  wire [93:0] m_tile_6_0 = {m_tile_6_0_sum_2_s32, m_tile_6_0_sum_1_s31_16_0_s32, m_tile_6_0_sum_0_s30_16_0_s32, m_tile_6_0_product_0_s29_16_0_s32};
  reg [42:0] m_tile_7_0_sum_2_s32 = 43'h0;
  reg [50:0] m_tile_7_0_product_0_s29_16_0_s32_way = 51'h0;
  wire [16:0] m_tile_7_0_product_0_s29_16_0_s32 = m_tile_7_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_7_0_sum_0_s30_16_0_s32_way = 34'h0;
  wire [16:0] m_tile_7_0_sum_0_s30_16_0_s32 = m_tile_7_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_7_0_sum_1_s31_16_0_s32 = 17'h0;
  wire [93:0] m_tile_7_0 = {m_tile_7_0_sum_2_s32, m_tile_7_0_sum_1_s31_16_0_s32, m_tile_7_0_sum_0_s30_16_0_s32, m_tile_7_0_product_0_s29_16_0_s32};
  wire [51:0] m_tile_0_12_51_0 = m_tile_0_12[51:0];
  wire [57:0] m_tile_5_4_57_0 = m_tile_5_4[57:0];
  wire [63:0] m_tile_0_0_63_0 = m_tile_0_0[63:0];
  wire [37:0] m_tile_1_0_37_0 = m_tile_1_0[37:0];
  wire [11:0] m_tile_2_0_11_0 = m_tile_2_0[11:0];
  wire [63:0] m_column_0_joined_0 = {m_tile_1_0_37_0, 26'h0};
  wire [63:0] m_column_0_joined_1 = {m_tile_2_0_11_0, 52'h0};
  wire [65:0] m_column_0_sum = {2'h0, m_tile_0_0_63_0} + {2'h0, m_column_0_joined_0} + {2'h0, m_column_0_joined_1};
  wire [29:0] m_tile_0_0_93_64 = m_tile_0_0[93:64];
  wire [59:0] m_tile_0_4_59_0 = m_tile_0_4[59:0];
  wire [55:0] m_tile_1_0_93_38 = m_tile_1_0[93:38];
  wire [33:0] m_tile_1_4_33_0 = m_tile_1_4[33:0];
  wire [63:0] m_tile_2_0_75_12 = m_tile_2_0[75:12];
  wire [7:0] m_tile_2_4_7_0 = m_tile_2_4[7:0];
  wire [49:0] m_tile_3_0_49_0 = m_tile_3_0[49:0];
  wire [23:0] m_tile_4_0_23_0 = m_tile_4_0[23:0];
  wire [63:0] m_joined_0 = {m_tile_1_4_33_0, m_tile_0_0_93_64};
  wire [63:0] m_joined_1 = {m_tile_2_4_7_0, m_tile_1_0_93_38};
  wire [65:0] m_column_1_sum_0 = {2'h0, m_joined_0} + {2'h0, m_joined_1} + {2'h0, m_tile_2_0_75_12};
  wire [59:0] m_column_1_joined_0 = {m_tile_3_0_49_0, 10'h0};
  wire [59:0] m_column_1_joined_1 = {m_tile_4_0_23_0, 36'h0};
  wire [61:0] m_column_1_sum_1 = {2'h0, m_tile_0_4_59_0} + {2'h0, m_column_1_joined_0} + {2'h0, m_column_1_joined_1};
  wire [33:0] m_tile_0_4_93_60 = m_tile_0_4[93:60];
  wire [55:0] m_tile_0_8_55_0 = m_tile_0_8[55:0];
  wire [59:0] m_tile_1_4_93_34 = m_tile_1_4[93:34];
  wire [29:0] m_tile_1_8_29_0 = m_tile_1_8[29:0];
  wire [17:0] m_tile_2_0_93_76 = m_tile_2_0[93:76];
  wire [63:0] m_tile_2_4_71_8 = m_tile_2_4[71:8];
  wire [3:0] m_tile_2_8_3_0 = m_tile_2_8[3:0];
  wire [43:0] m_tile_3_0_93_50 = m_tile_3_0[93:50];
  wire [45:0] m_tile_3_4_45_0 = m_tile_3_4[45:0];
  wire [63:0] m_tile_4_0_87_24 = m_tile_4_0[87:24];
  wire [19:0] m_tile_4_4_19_0 = m_tile_4_4[19:0];
  wire [61:0] m_tile_5_0_61_0 = m_tile_5_0[61:0];
  wire [35:0] m_tile_6_0_35_0 = m_tile_6_0[35:0];
  wire [9:0] m_tile_7_0_9_0 = m_tile_7_0[9:0];
  wire [63:0] m_joined_2 = {m_tile_1_8_29_0, m_tile_0_4_93_60};
  wire [63:0] m_joined_3 = {m_tile_2_8_3_0, m_tile_1_4_93_34};
  wire [63:0] m_joined_4 = {m_tile_3_4_45_0, m_tile_2_0_93_76};
  wire [63:0] m_joined_5 = {m_tile_4_4_19_0, m_tile_3_0_93_50};
  wire [65:0] m_column_2_sum_0 = {2'h0, m_joined_2} + {2'h0, m_joined_3} + {2'h0, m_joined_4};
  wire [65:0] m_column_2_sum_1 = {2'h0, m_tile_2_4_71_8} + {2'h0, m_joined_5} + {2'h0, m_tile_4_0_87_24};
  wire [61:0] m_column_2_joined_0 = {m_tile_0_8_55_0, 6'h0};
  wire [61:0] m_column_2_joined_1 = {m_tile_6_0_35_0, 26'h0};
  wire [63:0] m_column_2_sum_2 = {2'h0, m_tile_5_0_61_0} + {2'h0, m_column_2_joined_0} + {2'h0, m_column_2_joined_1};
  wire [63:0] m_column_2_joined_3 = {m_tile_7_0_9_0, 54'h0};
  wire [37:0] m_tile_0_8_93_56 = m_tile_0_8[93:56];
  wire [63:0] m_tile_1_8_93_30 = m_tile_1_8[93:30];
  wire [21:0] m_tile_2_4_93_72 = m_tile_2_4[93:72];
  wire [63:0] m_tile_2_8_67_4 = m_tile_2_8[67:4];
  wire [47:0] m_tile_3_4_93_46 = m_tile_3_4[93:46];
  wire [5:0] m_tile_4_0_93_88 = m_tile_4_0[93:88];
  wire [63:0] m_tile_4_4_83_20 = m_tile_4_4[83:20];
  wire [31:0] m_tile_5_0_93_62 = m_tile_5_0[93:62];
  wire [57:0] m_tile_6_0_93_36 = m_tile_6_0[93:36];
  wire [63:0] m_tile_7_0_73_10 = m_tile_7_0[73:10];
  reg [51:0] m_tile_1_12_25_0_s32_way = 52'h0;
  wire [25:0] m_tile_1_12_25_0_s32 = m_tile_1_12_25_0_s32_way[51:26];
  wire [63:0] m_joined_6 = {m_tile_1_12_25_0_s32, m_tile_0_8_93_56};
  reg [41:0] m_tile_3_8_41_0_s32 = 42'h0;
  wire [63:0] m_joined_7 = {m_tile_3_8_41_0_s32, m_tile_2_4_93_72};
  reg [47:0] m_tile_4_8_15_0_s32_way = 48'h0;
  wire [15:0] m_tile_4_8_15_0_s32 = m_tile_4_8_15_0_s32_way[47:32];
  wire [63:0] m_joined_8 = {m_tile_4_8_15_0_s32, m_tile_3_4_93_46};
  wire [63:0] m_joined_9 = {m_tile_5_4_57_0, m_tile_4_0_93_88};
  reg [63:0] m_tile_6_4_31_0_s32_way = 64'h0;
  wire [31:0] m_tile_6_4_31_0_s32 = m_tile_6_4_31_0_s32_way[63:32];
  wire [63:0] m_joined_10 = {m_tile_6_4_31_0_s32, m_tile_5_0_93_62};
  reg [17:0] m_tile_7_4_5_0_s32_way = 18'h0;
  wire [5:0] m_tile_7_4_5_0_s32 = m_tile_7_4_5_0_s32_way[17:12];
  wire [63:0] m_joined_11 = {m_tile_7_4_5_0_s32, m_tile_6_0_93_36};
  reg [127:0] m_column_3_joined_0_s32_way = 128'h0;
  wire [63:0] m_column_3_joined_0_s32 = m_column_3_joined_0_s32_way[127:64];
  reg [63:0] m_column_3_joined_1_s32 = 64'h0;
  wire [63:0] m_column_3_sum_0 = m_column_3_joined_0_s32 + m_column_3_joined_1_s32 + m_joined_6;
  wire [63:0] m_column_3_sum_1 = m_tile_1_8_93_30 + m_joined_7 + m_tile_2_8_67_4;
  wire [63:0] m_column_3_sum_2 = m_joined_8 + m_joined_9 + m_tile_4_4_83_20;
  wire [63:0] m_column_3_sum_3 = m_joined_10 + m_joined_11 + m_tile_7_0_73_10;
  wire [63:0] m_column_3_joined_2 = {m_tile_0_12_51_0, 12'h0};
  // stage 33
  reg [65:0] m_column_0_sum_s33 = 66'h0;
  reg [65:0] m_column_1_sum_0_s33 = 66'h0;
  reg [61:0] m_column_1_sum_1_s33 = 62'h0;
  wire [65:0] m_column_1_joined_2 = {m_column_1_sum_1_s33, 4'h0};
  wire [66:0] m_column_1_sum_2 = {1'h0, m_column_1_sum_0_s33} + {1'h0, m_column_1_joined_2};
  reg [65:0] m_column_2_sum_0_s33 = 66'h0;
  reg [65:0] m_column_2_sum_1_s33 = 66'h0;
  reg [63:0] m_column_2_sum_2_s33 = 64'h0;
  wire [65:0] m_column_2_joined_2 = {m_column_2_sum_2_s33, 2'h0};
  wire [67:0] m_column_2_sum_3 = {2'h0, m_column_2_sum_0_s33} + {2'h0, m_column_2_sum_1_s33} + {2'h0, m_column_2_joined_2};
  reg [63:0] m_column_3_sum_0_s33 = 64'h0;
  reg [63:0] m_column_3_sum_1_s33 = 64'h0;
  reg [63:0] m_column_3_sum_2_s33 = 64'h0;
  reg [63:0] m_column_3_sum_3_s33 = 64'h0;
  wire [63:0] m_column_3_sum_4 = m_column_3_sum_0_s33 + m_column_3_sum_1_s33 + m_column_3_sum_2_s33;
  reg [63:0] m_column_3_joined_2_s33 = 64'h0;
  wire [63:0] m_column_3_sum_5 = m_column_3_sum_3_s33 + m_column_3_joined_2_s33;
  wire [63:0] m_column_0_sum_s33_63_0 = m_column_0_sum_s33[63:0];
  wire [1:0] m_column_0_sum_s33_65_64 = m_column_0_sum_s33[65:64];
  // stage 34
  reg [66:0] m_column_1_sum_2_s34 = 67'h0;
  reg [67:0] m_column_2_sum_3_s34 = 68'h0;
  reg [127:0] m_column_2_joined_3_s34_way = 128'h0;
  wire [63:0] m_column_2_joined_3_s34 = m_column_2_joined_3_s34_way[127:64];
  wire [67:0] m_column_2_sum_4 = m_column_2_sum_3_s34 + {4'h0, m_column_2_joined_3_s34};
  reg [63:0] m_column_3_sum_4_s34 = 64'h0;
  reg [63:0] m_column_3_sum_5_s34 = 64'h0;
  wire [63:0] m_column_3_sum_6 = m_column_3_sum_4_s34 + m_column_3_sum_5_s34;
  wire [63:0] m_column_1_sum_2_s34_63_0 = m_column_1_sum_2_s34[63:0];
  wire [2:0] m_column_1_sum_2_s34_66_64 = m_column_1_sum_2_s34[66:64];
  reg [1:0] m_column_0_sum_s33_65_64_s34 = 2'h0;
  wire [64:0] m_settled_sum_0 = {1'h0, m_column_1_sum_2_s34_63_0} + {63'h0, m_column_0_sum_s33_65_64_s34};
  // stage 35
  reg [67:0] m_column_2_sum_4_s35 = 68'h0;
  reg [63:0] m_column_3_sum_6_s35 = 64'h0;
  reg [64:0] m_settled_sum_0_s35 = 65'h0;
  wire [63:0] m_column_2_sum_4_s35_63_0 = m_column_2_sum_4_s35[63:0];
  wire [3:0] m_column_2_sum_4_s35_67_64 = m_column_2_sum_4_s35[67:64];
  reg [2:0] m_column_1_sum_2_s34_66_64_s35 = 3'h0;
  wire [64:0] m_settled_sum_1 = {1'h0, m_column_2_sum_4_s35_63_0} + {62'h0, m_column_1_sum_2_s34_66_64_s35};
  wire [63:0] m_settled_sum_2 = m_column_3_sum_6_s35 + {60'h0, m_column_2_sum_4_s35_67_64};
  wire [63:0] m_settled_sum_0_s35_63_0 = m_settled_sum_0_s35[63:0];
  wire m_settled_sum_0_s35_64 = m_settled_sum_0_s35[64];
  // stage 36
  reg [64:0] m_settled_sum_1_s36 = 65'h0;
  wire [63:0] m_settled_sum_1_s36_63_0 = m_settled_sum_1_s36[63:0];
  wire m_settled_sum_1_s36_64 = m_settled_sum_1_s36[64];
  wire m_carry_all_bits = &m_settled_sum_1_s36_63_0;
  // stage 37
  reg [255:0] m_column_0_sum_s33_63_0_s37_way = 256'h0;
  wire [63:0] m_column_0_sum_s33_63_0_s37 = m_column_0_sum_s33_63_0_s37_way[255:192];
  reg [127:0] m_settled_sum_0_s35_63_0_s37_way = 128'h0;
  wire [63:0] m_settled_sum_0_s35_63_0_s37 = m_settled_sum_0_s35_63_0_s37_way[127:64];
  reg [1:0] m_settled_sum_0_s35_64_s37_way = 2'h0;
  wire m_settled_sum_0_s35_64_s37 = m_settled_sum_0_s35_64_s37_way[1];
  reg [63:0] m_settled_sum_1_s36_63_0_s37 = 64'h0;
  wire [63:0] m_carry_sum_0 = m_settled_sum_1_s36_63_0_s37 + {63'h0, m_settled_sum_0_s35_64_s37};
  reg m_settled_sum_1_s36_64_s37 = 1'h0;
  reg m_carry_all_bits_s37 = 1'h0;
  wire m_carry_both = m_carry_all_bits_s37 & m_settled_sum_0_s35_64_s37;
  wire m_carry_either = m_settled_sum_1_s36_64_s37 | m_carry_both;
  reg [127:0] m_settled_sum_2_s37_way = 128'h0;
  wire [63:0] m_settled_sum_2_s37 = m_settled_sum_2_s37_way[127:64];
  wire [63:0] m_carry_sum_1 = m_settled_sum_2_s37 + {63'h0, m_carry_either};
  wire [255:0] m_carry_joined = {m_carry_sum_1, m_carry_sum_0, m_settled_sum_0_s35_63_0_s37, m_column_0_sum_s33_63_0_s37};
  // stage 38
  reg [255:0] m = 256'h0;
  wire [25:0] m_25_0 = m[25:0];
  wire [25:0] m_51_26 = m[51:26];
  wire [25:0] m_77_52 = m[77:52];
  wire [25:0] m_103_78 = m[103:78];
  wire [25:0] m_129_104 = m[129:104];
  wire [25:0] m_155_130 = m[155:130];
  wire [25:0] m_181_156 = m[181:156];
  wire [25:0] m_207_182 = m[207:182];
  wire [25:0] m_233_208 = m[233:208];
  wire [21:0] m_255_234 = m[255:234];
  // stage 39
  reg [25:0] m_25_0_s39 = 26'h0;
  wire [42:0] u_tile_0_13_product_0 = {17'h0, m_25_0_s39} * 43'h7397;
  reg [25:0] m_51_26_s39 = 26'h0;
  wire [42:0] u_tile_1_11_product_0 = {17'h0, m_51_26_s39} * 43'h537;
  reg [25:0] m_77_52_s39 = 26'h0;
  wire [42:0] u_tile_2_9_product_0 = {17'h0, m_77_52_s39} * 43'hdb40;
  wire [42:0] u_tile_2_13_product_0 = {17'h0, m_77_52_s39} * 43'h7397;
  reg [25:0] m_103_78_s39 = 26'h0;
  wire [42:0] u_tile_3_8_product_0 = {17'h0, m_103_78_s39} * 43'h18158;
  wire [42:0] u_tile_3_12_product_0 = {17'h0, m_103_78_s39} * 43'h131a;
  reg [25:0] m_129_104_s39 = 26'h0;
  wire [42:0] u_tile_4_6_product_0 = {17'h0, m_129_104_s39} * 43'h5aa;
  wire [42:0] u_tile_4_10_product_0 = {17'h0, m_129_104_s39} * 43'h1411;
  wire [41:0] u_tile_4_14_product = {16'h0, m_129_104_s39} * 42'hc191;
  reg [25:0] m_155_130_s39 = 26'h0;
  wire [42:0] u_tile_5_5_product_0 = {17'h0, m_155_130_s39} * 43'h8b43;
  wire [42:0] u_tile_5_9_product_0 = {17'h0, m_155_130_s39} * 43'hdb40;
  wire [42:0] u_tile_5_13_product_0 = {17'h0, m_155_130_s39} * 43'h7397;
  reg [25:0] m_181_156_s39 = 26'h0;
  wire [42:0] u_tile_6_3_product_0 = {17'h0, m_181_156_s39} * 43'h1a784;
  wire [42:0] u_tile_6_7_product_0 = {17'h0, m_181_156_s39} * 43'hbb2f;
  wire [42:0] u_tile_6_11_product_0 = {17'h0, m_181_156_s39} * 43'h537;
  reg [25:0] m_207_182_s39 = 26'h0;
  wire [42:0] u_tile_7_2_product_0 = {17'h0, m_207_182_s39} * 43'h2305;
  wire [42:0] u_tile_7_6_product_0 = {17'h0, m_207_182_s39} * 43'h5aa;
  wire [42:0] u_tile_7_10_product_0 = {17'h0, m_207_182_s39} * 43'h1411;
  wire [41:0] u_tile_7_14_product = {16'h0, m_207_182_s39} * 42'hc191;
  reg [25:0] m_233_208_s39 = 26'h0;
  wire [42:0] u_tile_8_0_product_0 = {17'h0, m_233_208_s39} * 43'hfd47;
  wire [42:0] u_tile_8_4_product_0 = {17'h0, m_233_208_s39} * 43'h11ca8;
  wire [42:0] u_tile_8_8_product_0 = {17'h0, m_233_208_s39} * 43'h18158;
  wire [42:0] u_tile_8_12_product_0 = {17'h0, m_233_208_s39} * 43'h131a;
  reg [21:0] m_255_234_s39 = 22'h0;
  wire [38:0] u_tile_9_0_product_0 = {17'h0, m_255_234_s39} * 39'hfd47;
  wire [38:0] u_tile_9_4_product_0 = {17'h0, m_255_234_s39} * 39'h11ca8;
  wire [38:0] u_tile_9_8_product_0 = {17'h0, m_255_234_s39} * 39'h18158;
  wire [38:0] u_tile_9_12_product_0 = {17'h0, m_255_234_s39} * 39'h131a;
  // stage 40
  reg [25:0] m_25_0_s40 = 26'h0;
  wire [41:0] u_tile_0_13_product_1 = {16'h0, m_25_0_s40} * 42'hc191;
  reg [25:0] m_51_26_s40 = 26'h0;
  wire [42:0] u_tile_1_11_product_1 = {17'h0, m_51_26_s40} * 43'h131a;
  reg [25:0] m_77_52_s40 = 26'h0;
  wire [42:0] u_tile_2_9_product_1 = {17'h0, m_77_52_s40} * 43'h1411;
  wire [41:0] u_tile_2_13_product_1 = {16'h0, m_77_52_s40} * 42'hc191;
  reg [25:0] m_103_78_s40 = 26'h0;
  wire [42:0] u_tile_3_8_product_1 = {17'h0, m_103_78_s40} * 43'hdb40;
  wire [42:0] u_tile_3_12_product_1 = {17'h0, m_103_78_s40} * 43'h7397;
  reg [25:0] m_129_104_s40 = 26'h0;
  wire [42:0] u_tile_4_6_product_1 = {17'h0, m_129_104_s40} * 43'hbb2f;
  wire [42:0] u_tile_4_10_product_1 = {17'h0, m_129_104_s40} * 43'h537;
  reg [25:0] m_155_130_s40 = 26'h0;
  wire [42:0] u_tile_5_5_product_1 = {17'h0, m_155_130_s40} * 43'h5aa;
  wire [42:0] u_tile_5_9_product_1 = {17'h0, m_155_130_s40} * 43'h1411;
  wire [41:0] u_tile_5_13_product_1 = {16'h0, m_155_130_s40} * 42'hc191;
  reg [25:0] m_181_156_s40 = 26'h0;
  wire [42:0] u_tile_6_3_product_1 = {17'h0, m_181_156_s40} * 43'h11ca8;
  wire [42:0] u_tile_6_7_product_1 = {17'h0, m_181_156_s40} * 43'h18158;
  wire [42:0] u_tile_6_11_product_1 = {17'h0, m_181_156_s40} * 43'h131a;
  reg [25:0] m_207_182_s40 = 26'h0;
  wire [42:0] u_tile_7_2_product_1 = {17'h0, m_207_182_s40} * 43'h1a784;
  wire [42:0] u_tile_7_6_product_1 = {17'h0, m_207_182_s40} * 43'hbb2f;
  wire [42:0] u_tile_7_10_product_1 = {17'h0, m_207_182_s40} * 43'h537;
  reg [25:0] m_233_208_s40 = 26'h0;
  wire [42:0] u_tile_8_0_product_1 = {17'h0, m_233_208_s40} * 43'h16c3e;
  wire [42:0] u_tile_8_4_product_1 = {17'h0, m_233_208_s40} * 43'h8b43;
  wire [42:0] u_tile_8_8_product_1 = {17'h0, m_233_208_s40} * 43'hdb40;
  wire [42:0] u_tile_8_12_product_1 = {17'h0, m_233_208_s40} * 43'h7397;
  reg [21:0] m_255_234_s40 = 22'h0;
  wire [38:0] u_tile_9_0_product_1 = {17'h0, m_255_234_s40} * 39'h16c3e;
  wire [38:0] u_tile_9_4_product_1 = {17'h0, m_255_234_s40} * 39'h8b43;
  wire [38:0] u_tile_9_8_product_1 = {17'h0, m_255_234_s40} * 39'hdb40;
  wire [38:0] u_tile_9_12_product_1 = {17'h0, m_255_234_s40} * 39'h7397;
  // stage 41
  reg [85:0] u_tile_0_13_product_0_s41_way = 86'h0;
  wire [42:0] u_tile_0_13_product_0_s41 = u_tile_0_13_product_0_s41_way[85:43];
  reg [41:0] u_tile_0_13_product_1_s41 = 42'h0;
  wire [25:0] u_tile_0_13_product_0_s41_42_17 = u_tile_0_13_product_0_s41[42:17];
  wire [41:0] u_tile_0_13_sum = u_tile_0_13_product_1_s41 + {16'h0, u_tile_0_13_product_0_s41_42_17};
  wire [16:0] u_tile_0_13_product_0_s41_16_0 = u_tile_0_13_product_0_s41[16:0];
  reg [85:0] u_tile_1_11_product_0_s41_way = 86'h0;
  wire [42:0] u_tile_1_11_product_0_s41 = u_tile_1_11_product_0_s41_way[85:43];
  reg [42:0] u_tile_1_11_product_1_s41 = 43'h0;
  wire [25:0] u_tile_1_11_product_0_s41_42_17 = u_tile_1_11_product_0_s41[42:17];
  wire [42:0] u_tile_1_11_sum_0 = u_tile_1_11_product_1_s41 + {17'h0, u_tile_1_11_product_0_s41_42_17};
  wire [16:0] u_tile_1_11_product_0_s41_16_0 = u_tile_1_11_product_0_s41[16:0];
  reg [25:0] m_51_26_s41 = 26'h0;
  wire [42:0] u_tile_1_11_product_2 = {17'h0, m_51_26_s41} * 43'h7397;
  reg [85:0] u_tile_2_9_product_0_s41_way = 86'h0;
  wire [42:0] u_tile_2_9_product_0_s41 = u_tile_2_9_product_0_s41_way[85:43];
  reg [42:0] u_tile_2_9_product_1_s41 = 43'h0;
  wire [25:0] u_tile_2_9_product_0_s41_42_17 = u_tile_2_9_product_0_s41[42:17];
  wire [42:0] u_tile_2_9_sum_0 = u_tile_2_9_product_1_s41 + {17'h0, u_tile_2_9_product_0_s41_42_17};
  wire [16:0] u_tile_2_9_product_0_s41_16_0 = u_tile_2_9_product_0_s41[16:0];
  reg [25:0] m_77_52_s41 = 26'h0;
  wire [42:0] u_tile_2_9_product_2 = {17'h0, m_77_52_s41} * 43'h537;
  reg [85:0] u_tile_2_13_product_0_s41_way = 86'h0;
  wire [42:0] u_tile_2_13_product_0_s41 = u_tile_2_13_product_0_s41_way[85:43];
  reg [41:0] u_tile_2_13_product_1_s41 = 42'h0;
  wire [25:0] u_tile_2_13_product_0_s41_42_17 = u_tile_2_13_product_0_s41[42:17];
  wire [41:0] u_tile_2_13_sum = u_tile_2_13_product_1_s41 + {16'h0, u_tile_2_13_product_0_s41_42_17};
  wire [16:0] u_tile_2_13_product_0_s41_16_0 = u_tile_2_13_product_0_s41[16:0];
  reg [85:0] u_tile_3_8_product_0_s41_way = 86'h0;
  wire [42:0] u_tile_3_8_product_0_s41 = u_tile_3_8_product_0_s41_way[85:43];
  reg [42:0] u_tile_3_8_product_1_s41 = 43'h0;
  wire [25:0] u_tile_3_8_product_0_s41_42_17 = u_tile_3_8_product_0_s41[42:17];
  wire [42:0] u_tile_3_8_sum_0 = u_tile_3_8_product_1_s41 + {17'h0, u_tile_3_8_product_0_s41_42_17};
  wire [16:0] u_tile_3_8_product_0_s41_16_0 = u_tile_3_8_product_0_s41[16:0];
  reg [25:0] m_103_78_s41 = 26'h0;
  wire [42:0] u_tile_3_8_product_2 = {17'h0, m_103_78_s41} * 43'h1411;
  reg [85:0] u_tile_3_12_product_0_s41_way = 86'h0;
  wire [42:0] u_tile_3_12_product_0_s41 = u_tile_3_12_product_0_s41_way[85:43];
  reg [42:0] u_tile_3_12_product_1_s41 = 43'h0;
  wire [25:0] u_tile_3_12_product_0_s41_42_17 = u_tile_3_12_product_0_s41[42:17];
  wire [42:0] u_tile_3_12_sum_0 = u_tile_3_12_product_1_s41 + {17'h0, u_tile_3_12_product_0_s41_42_17};
  wire [16:0] u_tile_3_12_product_0_s41_16_0 = u_tile_3_12_product_0_s41[16:0];
  wire [41:0] u_tile_3_12_product_2 = {16'h0, m_103_78_s41} * 42'hc191;
  reg [85:0] u_tile_4_6_product_0_s41_way = 86'h0;
  wire [42:0] u_tile_4_6_product_0_s41 = u_tile_4_6_product_0_s41_way[85:43];
  reg [42:0] u_tile_4_6_product_1_s41 = 43'h0;
  wire [25:0] u_tile_4_6_product_0_s41_42_17 = u_tile_4_6_product_0_s41[42:17];
  wire [42:0] u_tile_4_6_sum_0 = u_tile_4_6_product_1_s41 + {17'h0, u_tile_4_6_product_0_s41_42_17};
  wire [16:0] u_tile_4_6_product_0_s41_16_0 = u_tile_4_6_product_0_s41[16:0];
  reg [25:0] m_129_104_s41 = 26'h0;
  wire [42:0] u_tile_4_6_product_2 = {17'h0, m_129_104_s41} * 43'h18158;
  reg [85:0] u_tile_4_10_product_0_s41_way = 86'h0;
  wire [42:0] u_tile_4_10_product_0_s41 = u_tile_4_10_product_0_s41_way[85:43];
  reg [42:0] u_tile_4_10_product_1_s41 = 43'h0;
  wire [25:0] u_tile_4_10_product_0_s41_42_17 = u_tile_4_10_product_0_s41[42:17];
  wire [42:0] u_tile_4_10_sum_0 = u_tile_4_10_product_1_s41 + {17'h0, u_tile_4_10_product_0_s41_42_17};
  wire [16:0] u_tile_4_10_product_0_s41_16_0 = u_tile_4_10_product_0_s41[16:0];
  wire [42:0] u_tile_4_10_product_2 = {17'h0, m_129_104_s41} * 43'h131a;
  reg [83:0] u_tile_4_14_way = 84'h0;
  wire [41:0] u_tile_4_14 = u_tile_4_14_way[83:42];
  reg [85:0] u_tile_5_5_product_0_s41_way = 86'h0;
  wire [42:0] u_tile_5_5_product_0_s41 = u_tile_5_5_product_0_s41_way[85:43];
  reg [42:0] u_tile_5_5_product_1_s41 = 43'h0;
  wire [25:0] u_tile_5_5_product_0_s41_42_17 = u_tile_5_5_product_0_s41[42:17];
  wire [42:0] u_tile_5_5_sum_0 = u_tile_5_5_product_1_s41 + {17'h0, u_tile_5_5_product_0_s41_42_17};
  wire [16:0] u_tile_5_5_product_0_s41_16_0 = u_tile_5_5_product_0_s41[16:0];
  reg [25:0] m_155_130_s41 = 26'h0;
  wire [42:0] u_tile_5_5_product_2 = {17'h0, m_155_130_s41} * 43'hbb2f;
  reg [85:0] u_tile_5_9_product_0_s41_way = 86'h0;
  wire [42:0] u_tile_5_9_product_0_s41 = u_tile_5_9_product_0_s41_way[85:43];
  reg [42:0] u_tile_5_9_product_1_s41 = 43'h0;
  wire [25:0] u_tile_5_9_product_0_s41_42_17 = u_tile_5_9_product_0_s41[42:17];
  wire [42:0] u_tile_5_9_sum_0 = u_tile_5_9_product_1_s41 + {17'h0, u_tile_5_9_product_0_s41_42_17};
  wire [16:0] u_tile_5_9_product_0_s41_16_0 = u_tile_5_9_product_0_s41[16:0];
  wire [42:0] u_tile_5_9_product_2 = {17'h0, m_155_130_s41} * 43'h537;
  reg [85:0] u_tile_5_13_product_0_s41_way = 86'h0;
  wire [42:0] u_tile_5_13_product_0_s41 = u_tile_5_13_product_0_s41_way[85:43];
  reg [41:0] u_tile_5_13_product_1_s41 = 42'h0;
  wire [25:0] u_tile_5_13_product_0_s41_42_17 = u_tile_5_13_product_0_s41[42:17];
  wire [41:0] u_tile_5_13_sum = u_tile_5_13_product_1_s41 + {16'h0, u_tile_5_13_product_0_s41_42_17};
  wire [16:0] u_tile_5_13_product_0_s41_16_0 = u_tile_5_13_product_0_s41[16:0];
  reg [85:0] u_tile_6_3_product_0_s41_way = 86'h0;
  wire [42:0] u_tile_6_3_product_0_s41 = u_tile_6_3_product_0_s41_way[85:43];
  reg [42:0] u_tile_6_3_product_1_s41 = 43'h0;
  wire [25:0] u_tile_6_3_product_0_s41_42_17 = u_tile_6_3_product_0_s41[42:17];
  wire [42:0] u_tile_6_3_sum_0 = u_tile_6_3_product_1_s41 + {17'h0, u_tile_6_3_product_0_s41_42_17};
  wire [16:0] u_tile_6_3_product_0_s41_16_0 = u_tile_6_3_product_0_s41[16:0];
  reg [25:0] m_181_156_s41 = 26'h0;
  wire [42:0] u_tile_6_3_product_2 = {17'h0, m_181_156_s41} * 43'h8b43;
  reg [85:0] u_tile_6_7_product_0_s41_way = 86'h0;
  wire [42:0] u_tile_6_7_product_0_s41 = u_tile_6_7_product_0_s41_way[85:43];
  reg [42:0] u_tile_6_7_product_1_s41 = 43'h0;
  wire [25:0] u_tile_6_7_product_0_s41_42_17 = u_tile_6_7_product_0_s41[42:17];
  wire [42:0] u_tile_6_7_sum_0 = u_tile_6_7_product_1_s41 + {17'h0, u_tile_6_7_product_0_s41_42_17};
  wire [16:0] u_tile_6_7_product_0_s41_16_0 = u_tile_6_7_product_0_s41[16:0];
  wire [42:0] u_tile_6_7_product_2 = {17'h0, m_181_156_s41} * 43'hdb40;
  reg [85:0] u_tile_6_11_product_0_s41_way = 86'h0;
  wire [42:0] u_tile_6_11_product_0_s41 = u_tile_6_11_product_0_s41_way[85:43];
  reg [42:0] u_tile_6_11_product_1_s41 = 43'h0;
  wire [25:0] u_tile_6_11_product_0_s41_42_17 = u_tile_6_11_product_0_s41[42:17];
  wire [42:0] u_tile_6_11_sum_0 = u_tile_6_11_product_1_s41 + {17'h0, u_tile_6_11_product_0_s41_42_17};
  wire [16:0] u_tile_6_11_product_0_s41_16_0 = u_tile_6_11_product_0_s41[16:0];
  wire [42:0] u_tile_6_11_product_2 = {17'h0, m_181_156_s41} * 43'h7397;
  reg [85:0] u_tile_7_2_product_0_s41_way = 86'h0;
  wire [42:0] u_tile_7_2_product_0_s41 = u_tile_7_2_product_0_s41_way[85:43];
  reg [42:0] u_tile_7_2_product_1_s41 = 43'h0;
  wire [25:0] u_tile_7_2_product_0_s41_42_17 = u_tile_7_2_product_0_s41[42:17];
  wire [42:0] u_tile_7_2_sum_0 = u_tile_7_2_product_1_s41 + {17'h0, u_tile_7_2_product_0_s41_42_17};
  wire [16:0] u_tile_7_2_product_0_s41_16_0 = u_tile_7_2_product_0_s41[16:0];
  reg [25:0] m_207_182_s41 = 26'h0;
  wire [42:0] u_tile_7_2_product_2 = {17'h0, m_207_182_s41} * 43'h11ca8;
  reg [85:0] u_tile_7_6_product_0_s41_way = 86'h0;
  wire [42:0] u_tile_7_6_product_0_s41 = u_tile_7_6_product_0_s41_way[85:43];
  reg [42:0] u_tile_7_6_product_1_s41 = 43'h0;
  wire [25:0] u_tile_7_6_product_0_s41_42_17 = u_tile_7_6_product_0_s41[42:17];
  wire [42:0] u_tile_7_6_sum_0 = u_tile_7_6_product_1_s41 + {17'h0, u_tile_7_6_product_0_s41_42_17};
  wire [16:0] u_tile_7_6_product_0_s41_16_0 = u_tile_7_6_product_0_s41[16:0];
  wire [42:0] u_tile_7_6_product_2 = {17'h0, m_207_182_s41} * 43'h18158;
  reg [85:0] u_tile_7_10_product_0_s41_way = 86'h0;
  wire [42:0] u_tile_7_10_product_0_s41 = u_tile_7_10_product_0_s41_way[85:43];
  reg [42:0] u_tile_7_10_product_1_s41 = 43'h0;
  wire [25:0] u_tile_7_10_product_0_s41_42_17 = u_tile_7_10_product_0_s41[42:17];
  wire [42:0] u_tile_7_10_sum_0 = u_tile_7_10_product_1_s41 + {17'h0, u_tile_7_10_product_0_s41_42_17};
  wire [16:0] u_tile_7_10_product_0_s41_16_0 = u_tile_7_10_product_0_s41[16:0];
  wire [42:0] u_tile_7_10_product_2 = {17'h0, m_207_182_s41} * 43'h131a;
  reg [83:0] u_tile_7_14_way = 84'h0;
  wire [41:0] u_tile_7_14 = u_tile_7_14_way[83:42];
  reg [85:0] u_tile_8_0_product_0_s41_way = 86'h0;
  wire [42:0] u_tile_8_0_product_0_s41 = u_tile_8_0_product_0_s41_way[85:43];
  reg [42:0] u_tile_8_0_product_1_s41 = 43'h0;
  wire [25:0] u_tile_8_0_product_0_s41_42_17 = u_tile_8_0_product_0_s41[42:17];
  wire [42:0] u_tile_8_0_sum_0 = u_tile_8_0_product_1_s41 + {17'h0, u_tile_8_0_product_0_s41_42_17};
  wire [16:0] u_tile_8_0_product_0_s41_16_0 = u_tile_8_0_product_0_s41[16:0];
  reg [25:0] m_233_208_s41 = 26'h0;
  wire [42:0] u_tile_8_0_product_2 = {17'h0, m_233_208_s41} * 43'h2305;
  reg [85:0] u_tile_8_4_product_0_s41_way = 86'h0;
  wire [42:0] u_tile_8_4_product_0_s41 = u_tile_8_4_product_0_s41_way[85:43];
  reg [42:0] u_tile_8_4_product_1_s41 = 43'h0;
  wire [25:0] u_tile_8_4_product_0_s41_42_17 = u_tile_8_4_product_0_s41[42:17];
  wire [42:0] u_tile_8_4_sum_0 = u_tile_8_4_product_1_s41 + {17'h0, u_tile_8_4_product_0_s41_42_17};
  wire [16:0] u_tile_8_4_product_0_s41_16_0 = u_tile_8_4_product_0_s41[16:0];
  wire [42:0] u_tile_8_4_product_2 = {17'h0, m_233_208_s41} * 43'h5aa;
  reg [85:0] u_tile_8_8_product_0_s41_way = 86'h0;
  wire [42:0] u_tile_8_8_product_0_s41 = u_tile_8_8_product_0_s41_way[85:43];
  reg [42:0] u_tile_8_8_product_1_s41 = 43'h0;
  wire [25:0] u_tile_8_8_product_0_s41_42_17 = u_tile_8_8_product_0_s41[42:17];
  wire [42:0] u_tile_8_8_sum_0 = u_tile_8_8_product_1_s41 + {17'h0, u_tile_8_8_product_0_s41_42_17};
  wire [16:0] u_tile_8_8_product_0_s41_16_0 = u_tile_8_8_product_0_s41[16:0];
  wire [42:0] u_tile_8_8_product_2 = {17'h0, m_233_208_s41} * 43'h1411;
  reg [85:0] u_tile_8_12_product_0_s41_way = 86'h0;
  wire [42:0] u_tile_8_12_product_0_s41 = u_tile_8_12_product_0_s41_way[85:43];
  reg [42:0] u_tile_8_12_product_1_s41 = 43'h0;
  wire [25:0] u_tile_8_12_product_0_s41_42_17 = u_tile_8_12_product_0_s41[42:17];
  wire [42:0] u_tile_8_12_sum_0 = u_tile_8_12_product_1_s41 + {17'h0, u_tile_8_12_product_0_s41_42_17};
  wire [16:0] u_tile_8_12_product_0_s41_16_0 = u_tile_8_12_product_0_s41[16:0];
  wire [41:0] u_tile_8_12_product_2 = {16'h0, m_233_208_s41} * 42'hc191;
  reg [77:0] u_tile_9_0_product_0_s41_way = 78'h0;
  wire [38:0] u_tile_9_0_product_0_s41 = u_tile_9_0_product_0_s41_way[77:39];
  reg [38:0] u_tile_9_0_product_1_s41 = 39'h0;
  wire [21:0] u_tile_9_0_product_0_s41_38_17 = u_tile_9_0_product_0_s41[38:17];
  wire [38:0] u_tile_9_0_sum_0 = u_tile_9_0_product_1_s41 + {17'h0, u_tile_9_0_product_0_s41_38_17};
  wire [16:0] u_tile_9_0_product_0_s41_16_0 = u_tile_9_0_product_0_s41[16:0];
  reg [21:0] m_255_234_s41 = 22'h0;
  wire [38:0] u_tile_9_0_product_2 = {17'h0, m_255_234_s41} * 39'h2305;
  reg [77:0] u_tile_9_4_product_0_s41_way = 78'h0;
  wire [38:0] u_tile_9_4_product_0_s41 = u_tile_9_4_product_0_s41_way[77:39];
  reg [38:0] u_tile_9_4_product_1_s41 = 39'h0;
  wire [21:0] u_tile_9_4_product_0_s41_38_17 = u_tile_9_4_product_0_s41[38:17];
  wire [38:0] u_tile_9_4_sum_0 = u_tile_9_4_product_1_s41 + {17'h0, u_tile_9_4_product_0_s41_38_17};
  wire [16:0] u_tile_9_4_product_0_s41_16_0 = u_tile_9_4_product_0_s41[16:0];
  wire [38:0] u_tile_9_4_product_2 = {17'h0, m_255_234_s41} * 39'h5aa;
  reg [77:0] u_tile_9_8_product_0_s41_way = 78'h0;
  wire [38:0] u_tile_9_8_product_0_s41 = u_tile_9_8_product_0_s41_way[77:39];
  reg [38:0] u_tile_9_8_product_1_s41 = 39'h0;
  wire [21:0] u_tile_9_8_product_0_s41_38_17 = u_tile_9_8_product_0_s41[38:17];
  wire [38:0] u_tile_9_8_sum_0 = u_tile_9_8_product_1_s41 + {17'h0, u_tile_9_8_product_0_s41_38_17};
  wire [16:0] u_tile_9_8_product_0_s41_16_0 = u_tile_9_8_product_0_s41[16:0];
  wire [38:0] u_tile_9_8_product_2 = {17'h0, m_255_234_s41} * 39'h1411;
  reg [77:0] u_tile_9_12_product_0_s41_way = 78'h0;
  wire [38:0] u_tile_9_12_product_0_s41 = u_tile_9_12_product_0_s41_way[77:39];
  reg [38:0] u_tile_9_12_product_1_s41 = 39'h0;
  wire [21:0] u_tile_9_12_product_0_s41_38_17 = u_tile_9_12_product_0_s41[38:17];
  wire [38:0] u_tile_9_12_sum_0 = u_tile_9_12_product_1_s41 + {17'h0, u_tile_9_12_product_0_s41_38_17};
  wire [16:0] u_tile_9_12_product_0_s41_16_0 = u_tile_9_12_product_0_s41[16:0];
  wire [37:0] u_tile_9_12_product_2 = {16'h0, m_255_234_s41} * 38'hc191;
  wire [31:0] u_tile_4_14_31_0 = u_tile_4_14[31:0];
  wire [9:0] u_tile_4_14_41_32 = u_tile_4_14[41:32];
  wire [17:0] u_tile_7_14_17_0 = u_tile_7_14[17:0];
  wire [23:0] u_tile_7_14_41_18 = u_tile_7_14[41:18];
  // stage 42
  reg [41:0] u_tile_0_13_sum_s42 = 42'h0;
  reg [16:0] u_tile_0_13_product_0_s41_16_0_s42 = 17'h0;
  wire [58:0] u_tile_0_13 = {u_tile_0_13_sum_s42, u_tile_0_13_product_0_s41_16_0_s42};
  reg [42:0] u_tile_1_11_sum_0_s42 = 43'h0;
  reg [42:0] u_tile_1_11_product_2_s42 = 43'h0;
  wire [25:0] u_tile_1_11_sum_0_s42_42_17 = u_tile_1_11_sum_0_s42[42:17];
  wire [42:0] u_tile_1_11_sum_1 = u_tile_1_11_product_2_s42 + {17'h0, u_tile_1_11_sum_0_s42_42_17};
  wire [16:0] u_tile_1_11_sum_0_s42_16_0 = u_tile_1_11_sum_0_s42[16:0];
  reg [25:0] m_51_26_s42 = 26'h0;
  wire [41:0] u_tile_1_11_product_3 = {16'h0, m_51_26_s42} * 42'hc191;
  reg [42:0] u_tile_2_9_sum_0_s42 = 43'h0;
  reg [42:0] u_tile_2_9_product_2_s42 = 43'h0;
  wire [25:0] u_tile_2_9_sum_0_s42_42_17 = u_tile_2_9_sum_0_s42[42:17];
  wire [42:0] u_tile_2_9_sum_1 = u_tile_2_9_product_2_s42 + {17'h0, u_tile_2_9_sum_0_s42_42_17};
  wire [16:0] u_tile_2_9_sum_0_s42_16_0 = u_tile_2_9_sum_0_s42[16:0];
  reg [25:0] m_77_52_s42 = 26'h0;
  wire [42:0] u_tile_2_9_product_3 = {17'h0, m_77_52_s42} * 43'h131a;
  reg [41:0] u_tile_2_13_sum_s42 = 42'h0;
  reg [16:0] u_tile_2_13_product_0_s41_16_0_s42 = 17'h0;
  wire [58:0] u_tile_2_13 = {u_tile_2_13_sum_s42, u_tile_2_13_product_0_s41_16_0_s42};
  reg [42:0] u_tile_3_8_sum_0_s42 = 43'h0;
  reg [42:0] u_tile_3_8_product_2_s42 = 43'h0;
  wire [25:0] u_tile_3_8_sum_0_s42_42_17 = u_tile_3_8_sum_0_s42[42:17];
  wire [42:0] u_tile_3_8_sum_1 = u_tile_3_8_product_2_s42 + {17'h0, u_tile_3_8_sum_0_s42_42_17};
  wire [16:0] u_tile_3_8_sum_0_s42_16_0 = u_tile_3_8_sum_0_s42[16:0];
  reg [25:0] m_103_78_s42 = 26'h0;
  wire [42:0] u_tile_3_8_product_3 = {17'h0, m_103_78_s42} * 43'h537;
  reg [42:0] u_tile_3_12_sum_0_s42 = 43'h0;
  reg [41:0] u_tile_3_12_product_2_s42 = 42'h0;
  wire [25:0] u_tile_3_12_sum_0_s42_42_17 = u_tile_3_12_sum_0_s42[42:17];
  wire [41:0] u_tile_3_12_sum_1 = u_tile_3_12_product_2_s42 + {16'h0, u_tile_3_12_sum_0_s42_42_17};
  wire [16:0] u_tile_3_12_sum_0_s42_16_0 = u_tile_3_12_sum_0_s42[16:0];
  reg [42:0] u_tile_4_6_sum_0_s42 = 43'h0;
  reg [42:0] u_tile_4_6_product_2_s42 = 43'h0;
  wire [25:0] u_tile_4_6_sum_0_s42_42_17 = u_tile_4_6_sum_0_s42[42:17];
  wire [42:0] u_tile_4_6_sum_1 = u_tile_4_6_product_2_s42 + {17'h0, u_tile_4_6_sum_0_s42_42_17};
  wire [16:0] u_tile_4_6_sum_0_s42_16_0 = u_tile_4_6_sum_0_s42[16:0];
  reg [25:0] m_129_104_s42 = 26'h0;
  wire [42:0] u_tile_4_6_product_3 = {17'h0, m_129_104_s42} * 43'hdb40;
  reg [42:0] u_tile_4_10_sum_0_s42 = 43'h0;
  reg [42:0] u_tile_4_10_product_2_s42 = 43'h0;
  wire [25:0] u_tile_4_10_sum_0_s42_42_17 = u_tile_4_10_sum_0_s42[42:17];
  wire [42:0] u_tile_4_10_sum_1 = u_tile_4_10_product_2_s42 + {17'h0, u_tile_4_10_sum_0_s42_42_17};
  wire [16:0] u_tile_4_10_sum_0_s42_16_0 = u_tile_4_10_sum_0_s42[16:0];
  wire [42:0] u_tile_4_10_product_3 = {17'h0, m_129_104_s42} * 43'h7397;
  reg [42:0] u_tile_5_5_sum_0_s42 = 43'h0;
  reg [42:0] u_tile_5_5_product_2_s42 = 43'h0;
  wire [25:0] u_tile_5_5_sum_0_s42_42_17 = u_tile_5_5_sum_0_s42[42:17];
  wire [42:0] u_tile_5_5_sum_1 = u_tile_5_5_product_2_s42 + {17'h0, u_tile_5_5_sum_0_s42_42_17};
  wire [16:0] u_tile_5_5_sum_0_s42_16_0 = u_tile_5_5_sum_0_s42[16:0];
  reg [25:0] m_155_130_s42 = 26'h0;
  wire [42:0] u_tile_5_5_product_3 = {17'h0, m_155_130_s42} * 43'h18158;
  reg [42:0] u_tile_5_9_sum_0_s42 = 43'h0;
  reg [42:0] u_tile_5_9_product_2_s42 = 43'h0;
  wire [25:0] u_tile_5_9_sum_0_s42_42_17 = u_tile_5_9_sum_0_s42[42:17];
  wire [42:0] u_tile_5_9_sum_1 = u_tile_5_9_product_2_s42 + {17'h0, u_tile_5_9_sum_0_s42_42_17};
  wire [16:0] u_tile_5_9_sum_0_s42_16_0 = u_tile_5_9_sum_0_s42[16:0];
  wire [42:0] u_tile_5_9_product_3 = {17'h0, m_155_130_s42} * 43'h131a;
  reg [41:0] u_tile_5_13_sum_s42 = 42'h0;
  reg [16:0] u_tile_5_13_product_0_s41_16_0_s42 = 17'h0;
  wire [58:0] u_tile_5_13 = {u_tile_5_13_sum_s42, u_tile_5_13_product_0_s41_16_0_s42};
  reg [42:0] u_tile_6_3_sum_0_s42 = 43'h0;
  reg [42:0] u_tile_6_3_product_2_s42 = 43'h0;
  wire [25:0] u_tile_6_3_sum_0_s42_42_17 = u_tile_6_3_sum_0_s42[42:17];
  wire [42:0] u_tile_6_3_sum_1 = u_tile_6_3_product_2_s42 + {17'h0, u_tile_6_3_sum_0_s42_42_17};
  wire [16:0] u_tile_6_3_sum_0_s42_16_0 = u_tile_6_3_sum_0_s42[16:0];
  reg [25:0] m_181_156_s42 = 26'h0;
  wire [42:0] u_tile_6_3_product_3 = {17'h0, m_181_156_s42} * 43'h5aa;
  reg [42:0] u_tile_6_7_sum_0_s42 = 43'h0;
  reg [42:0] u_tile_6_7_product_2_s42 = 43'h0;
  wire [25:0] u_tile_6_7_sum_0_s42_42_17 = u_tile_6_7_sum_0_s42[42:17];
  wire [42:0] u_tile_6_7_sum_1 = u_tile_6_7_product_2_s42 + {17'h0, u_tile_6_7_sum_0_s42_42_17};
  wire [16:0] u_tile_6_7_sum_0_s42_16_0 = u_tile_6_7_sum_0_s42[16:0];
  wire [42:0] u_tile_6_7_product_3 = {17'h0, m_181_156_s42} * 43'h1411;
  reg [42:0] u_tile_6_11_sum_0_s42 = 43'h0;
  reg [42:0] u_tile_6_11_product_2_s42 = 43'h0;
  wire [25:0] u_tile_6_11_sum_0_s42_42_17 = u_tile_6_11_sum_0_s42[42:17];
  wire [42:0] u_tile_6_11_sum_1 = u_tile_6_11_product_2_s42 + {17'h0, u_tile_6_11_sum_0_s42_42_17};
  wire [16:0] u_tile_6_11_sum_0_s42_16_0 = u_tile_6_11_sum_0_s42[16:0];
  wire [41:0] u_tile_6_11_product_3 = {16'h0, m_181_156_s42} * 42'hc191;
  reg [42:0] u_tile_7_2_sum_0_s42 = 43'h0;
  reg [42:0] u_tile_7_2_product_2_s42 = 43'h0;
  wire [25:0] u_tile_7_2_sum_0_s42_42_17 = u_tile_7_2_sum_0_s42[42:17];
  wire [42:0] u_tile_7_2_sum_1 = u_tile_7_2_product_2_s42 + {17'h0, u_tile_7_2_sum_0_s42_42_17};
  wire [16:0] u_tile_7_2_sum_0_s42_16_0 = u_tile_7_2_sum_0_s42[16:0];
  reg [25:0] m_207_182_s42 = 26'h0;
  wire [42:0] u_tile_7_2_product_3 = {17'h0, m_207_182_s42} * 43'h8b43;
  reg [42:0] u_tile_7_6_sum_0_s42 = 43'h0;
  reg [42:0] u_tile_7_6_product_2_s42 = 43'h0;
  wire [25:0] u_tile_7_6_sum_0_s42_42_17 = u_tile_7_6_sum_0_s42[42:17];
  wire [42:0] u_tile_7_6_sum_1 = u_tile_7_6_product_2_s42 + {17'h0, u_tile_7_6_sum_0_s42_42_17};
  wire [16:0] u_tile_7_6_sum_0_s42_16_0 = u_tile_7_6_sum_0_s42[16:0];
  wire [42:0] u_tile_7_6_product_3 = {17'h0, m_207_182_s42} * 43'hdb40;
  reg [42:0] u_tile_7_10_sum_0_s42 = 43'h0;
  reg [42:0] u_tile_7_10_product_2_s42 = 43'h0;
  wire [25:0] u_tile_7_10_sum_0_s42_42_17 = u_tile_7_10_sum_0_s42[42:17];
  wire [42:0] u_tile_7_10_sum_1 = u_tile_7_10_product_2_s42 + {17'h0, u_tile_7_10_sum_0_s42_42_17};
  wire [16:0] u_tile_7_10_sum_0_s42_16_0 = u_tile_7_10_sum_0_s42[16:0];
  wire [42:0] u_tile_7_10_product_3 = {17'h0, m_207_182_s42} * 43'h7397;
  reg [42:0] u_tile_8_0_sum_0_s42 = 43'h0;
  reg [42:0] u_tile_8_0_product_2_s42 = 43'h0;
  wire [25:0] u_tile_8_0_sum_0_s42_42_17 = u_tile_8_0_sum_0_s42[42:17];
  wire [42:0] u_tile_8_0_sum_1 = u_tile_8_0_product_2_s42 + {17'h0, u_tile_8_0_sum_0_s42_42_17};
  wire [16:0] u_tile_8_0_sum_0_s42_16_0 = u_tile_8_0_sum_0_s42[16:0];
  reg [25:0] m_233_208_s42 = 26'h0;
  wire [42:0] u_tile_8_0_product_3 = {17'h0, m_233_208_s42} * 43'h1a784;
  reg [42:0] u_tile_8_4_sum_0_s42 = 43'h0;
  reg [42:0] u_tile_8_4_product_2_s42 = 43'h0;
  wire [25:0] u_tile_8_4_sum_0_s42_42_17 = u_tile_8_4_sum_0_s42[42:17];
  wire [42:0] u_tile_8_4_sum_1 = u_tile_8_4_product_2_s42 + {17'h0, u_tile_8_4_sum_0_s42_42_17};
  wire [16:0] u_tile_8_4_sum_0_s42_16_0 = u_tile_8_4_sum_0_s42[16:0];
  wire [42:0] u_tile_8_4_product_3 = {17'h0, m_233_208_s42} * 43'hbb2f;
  reg [42:0] u_tile_8_8_sum_0_s42 = 43'h0;
  reg [42:0] u_tile_8_8_product_2_s42 = 43'h0;
  wire [25:0] u_tile_8_8_sum_0_s42_42_17 = u_tile_8_8_sum_0_s42[42:17];
  wire [42:0] u_tile_8_8_sum_1 = u_tile_8_8_product_2_s42 + {17'h0, u_tile_8_8_sum_0_s42_42_17};
  wire [16:0] u_tile_8_8_sum_0_s42_16_0 = u_tile_8_8_sum_0_s42[16:0];
  wire [42:0] u_tile_8_8_product_3 = {17'h0, m_233_208_s42} * 43'h537;
  reg [42:0] u_tile_8_12_sum_0_s42 = 43'h0;
  reg [41:0] u_tile_8_12_product_2_s42 = 42'h0;
  wire [25:0] u_tile_8_12_sum_0_s42_42_17 = u_tile_8_12_sum_0_s42[42:17];
  wire [41:0] u_tile_8_12_sum_1 = u_tile_8_12_product_2_s42 + {16'h0, u_tile_8_12_sum_0_s42_42_17};
  wire [16:0] u_tile_8_12_sum_0_s42_16_0 = u_tile_8_12_sum_0_s42[16:0];
  reg [38:0] u_tile_9_0_sum_0_s42 = 39'h0;
  reg [38:0] u_tile_9_0_product_2_s42 = 39'h0;
  wire [21:0] u_tile_9_0_sum_0_s42_38_17 = u_tile_9_0_sum_0_s42[38:17];
  wire [38:0] u_tile_9_0_sum_1 = u_tile_9_0_product_2_s42 + {17'h0, u_tile_9_0_sum_0_s42_38_17};
  wire [16:0] u_tile_9_0_sum_0_s42_16_0 = u_tile_9_0_sum_0_s42[16:0];
  reg [21:0] m_255_234_s42 = 22'h0;
  wire [38:0] u_tile_9_0_product_3 = {17'h0, m_255_234_s42} * 39'h1a784;
  reg [38:0] u_tile_9_4_sum_0_s42 = 39'h0;
  reg [38:0] u_tile_9_4_product_2_s42 = 39'h0;
  wire [21:0] u_tile_9_4_sum_0_s42_38_17 = u_tile_9_4_sum_0_s42[38:17];
  wire [38:0] u_tile_9_4_sum_1 = u_tile_9_4_product_2_s42 + {17'h0, u_tile_9_4_sum_0_s42_38_17};
  wire [16:0] u_tile_9_4_sum_0_s42_16_0 = u_tile_9_4_sum_0_s42[16:0];
  wire [38:0] u_tile_9_4_product_3 = {17'h0, m_255_234_s42} * 39'hbb2f;
  reg [38:0] u_tile_9_8_sum_0_s42 = 39'h0;
  reg [38:0] u_tile_9_8_product_2_s42 = 39'h0;
  wire [21:0] u_tile_9_8_sum_0_s42_38_17 = u_tile_9_8_sum_0_s42[38:17];
  wire [38:0] u_tile_9_8_sum_1 = u_tile_9_8_product_2_s42 + {17'h0, u_tile_9_8_sum_0_s42_38_17};
  wire [16:0] u_tile_9_8_sum_0_s42_16_0 = u_tile_9_8_sum_0_s42[16:0];
  wire [38:0] u_tile_9_8_product_3 = {17'h0, m_255_234_s42} * 39'h537;
  reg [38:0] u_tile_9_12_sum_0_s42 = 39'h0;
  reg [37:0] u_tile_9_12_product_2_s42 = 38'h0;
  wire [21:0] u_tile_9_12_sum_0_s42_38_17 = u_tile_9_12_sum_0_s42[38:17];
  wire [37:0] u_tile_9_12_sum_1 = u_tile_9_12_product_2_s42 + {16'h0, u_tile_9_12_sum_0_s42_38_17};
  wire [16:0] u_tile_9_12_sum_0_s42_16_0 = u_tile_9_12_sum_0_s42[16:0];
  wire [33:0] u_tile_0_13_58_25 = u_tile_0_13[58:25];
  wire [36:0] u_tile_2_13_36_0 = u_tile_2_13[36:0];
  wire [63:0] u_column_0_joined_1 = {u_tile_2_13_36_0, 27'h0};
  reg [1023:0] u_column_0_joined_0_s42_way = 1024'h0;
  wire [63:0] u_column_0_joined_0_s42 = u_column_0_joined_0_s42_way[1023:960];
  wire [64:0] u_column_0_sum_0 = 65'h3ff + {1'h0, u_column_0_joined_0_s42} + {1'h0, u_column_0_joined_1};
  wire [21:0] u_tile_2_13_58_37 = u_tile_2_13[58:37];
  wire [22:0] u_tile_5_13_22_0 = u_tile_5_13[22:0];
  reg [31:0] u_tile_4_14_31_0_s42 = 32'h0;
  wire [63:0] u_joined_2 = {u_tile_4_14_31_0_s42, 10'h0, u_tile_2_13_58_37};
  wire [63:0] u_column_1_joined_0 = {u_tile_5_13_22_0, 41'h0};
  reg [1023:0] t_373_310_s42_way = 1024'h0;
  wire [63:0] t_373_310_s42 = t_373_310_s42_way[1023:960];
  wire [65:0] u_column_1_sum_0 = {2'h0, t_373_310_s42} + {2'h0, u_joined_2} + {2'h0, u_column_1_joined_0};
  wire [35:0] u_tile_5_13_58_23 = u_tile_5_13[58:23];
  reg [17:0] u_tile_7_14_17_0_s42 = 18'h0;
  wire [63:0] u_joined_6 = {u_tile_7_14_17_0_s42, 10'h0, u_tile_5_13_58_23};
  // stage 43
  reg [42:0] u_tile_1_11_sum_1_s43 = 43'h0;
  reg [41:0] u_tile_1_11_product_3_s43 = 42'h0;
  wire [25:0] u_tile_1_11_sum_1_s43_42_17 = u_tile_1_11_sum_1_s43[42:17];
  wire [41:0] u_tile_1_11_sum_2 = u_tile_1_11_product_3_s43 + {16'h0, u_tile_1_11_sum_1_s43_42_17};
  wire [16:0] u_tile_1_11_sum_1_s43_16_0 = u_tile_1_11_sum_1_s43[16:0];
  reg [42:0] u_tile_2_9_sum_1_s43 = 43'h0;
  reg [42:0] u_tile_2_9_product_3_s43 = 43'h0;
  wire [25:0] u_tile_2_9_sum_1_s43_42_17 = u_tile_2_9_sum_1_s43[42:17];
  wire [42:0] u_tile_2_9_sum_2 = u_tile_2_9_product_3_s43 + {17'h0, u_tile_2_9_sum_1_s43_42_17};
  wire [16:0] u_tile_2_9_sum_1_s43_16_0 = u_tile_2_9_sum_1_s43[16:0];
  reg [42:0] u_tile_3_8_sum_1_s43 = 43'h0;
  reg [42:0] u_tile_3_8_product_3_s43 = 43'h0;
  wire [25:0] u_tile_3_8_sum_1_s43_42_17 = u_tile_3_8_sum_1_s43[42:17];
  wire [42:0] u_tile_3_8_sum_2 = u_tile_3_8_product_3_s43 + {17'h0, u_tile_3_8_sum_1_s43_42_17};
  wire [16:0] u_tile_3_8_sum_1_s43_16_0 = u_tile_3_8_sum_1_s43[16:0];
  reg [41:0] u_tile_3_12_sum_1_s43 = 42'h0;
  reg [33:0] u_tile_3_12_product_0_s41_16_0_s43_way = 34'h0;
  wire [16:0] u_tile_3_12_product_0_s41_16_0_s43 = u_tile_3_12_product_0_s41_16_0_s43_way[33:17];
  reg [16:0] u_tile_3_12_sum_0_s42_16_0_s43 = 17'h0;
  wire [75:0] u_tile_3_12 = {u_tile_3_12_sum_1_s43, u_tile_3_12_sum_0_s42_16_0_s43, u_tile_3_12_product_0_s41_16_0_s43};
  reg [42:0] u_tile_4_6_sum_1_s43 = 43'h0;
  reg [42:0] u_tile_4_6_product_3_s43 = 43'h0;
  wire [25:0] u_tile_4_6_sum_1_s43_42_17 = u_tile_4_6_sum_1_s43[42:17];
  wire [42:0] u_tile_4_6_sum_2 = u_tile_4_6_product_3_s43 + {17'h0, u_tile_4_6_sum_1_s43_42_17};
  wire [16:0] u_tile_4_6_sum_1_s43_16_0 = u_tile_4_6_sum_1_s43[16:0];
  reg [42:0] u_tile_4_10_sum_1_s43 = 43'h0;
  reg [42:0] u_tile_4_10_product_3_s43 = 43'h0;
  wire [25:0] u_tile_4_10_sum_1_s43_42_17 = u_tile_4_10_sum_1_s43[42:17];
  wire [42:0] u_tile_4_10_sum_2 = u_tile_4_10_product_3_s43 + {17'h0, u_tile_4_10_sum_1_s43_42_17};
  wire [16:0] u_tile_4_10_sum_1_s43_16_0 = u_tile_4_10_sum_1_s43[16:0];
  reg [42:0] u_tile_5_5_sum_1_s43 = 43'h0;
  reg [42:0] u_tile_5_5_product_3_s43 = 43'h0;
  wire [25:0] u_tile_5_5_sum_1_s43_42_17 = u_tile_5_5_sum_1_s43[42:17];
  wire [42:0] u_tile_5_5_sum_2 = u_tile_5_5_product_3_s43 + {17'h0, u_tile_5_5_sum_1_s43_42_17};
  wire [16:0] u_tile_5_5_sum_1_s43_16_0 = u_tile_5_5_sum_1_s43[16:0];
  reg [42:0] u_tile_5_9_sum_1_s43 = 43'h0;
  reg [42:0] u_tile_5_9_product_3_s43 = 43'h0;
  wire [25:0] u_tile_5_9_sum_1_s43_42_17 = u_tile_5_9_sum_1_s43[42:17];
  wire [42:0] u_tile_5_9_sum_2 = u_tile_5_9_product_3_s43 + {17'h0, u_tile_5_9_sum_1_s43_42_17};
  wire [16:0] u_tile_5_9_sum_1_s43_16_0 = u_tile_5_9_sum_1_s43[16:0];
  reg [42:0] u_tile_6_3_sum_1_s43 = 43'h0;
  reg [42:0] u_tile_6_3_product_3_s43 = 43'h0;
  wire [25:0] u_tile_6_3_sum_1_s43_42_17 = u_tile_6_3_sum_1_s43[42:17];
  wire [42:0] u_tile_6_3_sum_2 = u_tile_6_3_product_3_s43 + {17'h0, u_tile_6_3_sum_1_s43_42_17};
  wire [16:0] u_tile_6_3_sum_1_s43_16_0 = u_tile_6_3_sum_1_s43[16:0];
  reg [42:0] u_tile_6_7_sum_1_s43 = 43'h0;
  reg [42:0] u_tile_6_7_product_3_s43 = 43'h0;
  wire [25:0] u_tile_6_7_sum_1_s43_42_17 = u_tile_6_7_sum_1_s43[42:17];
  wire [42:0] u_tile_6_7_sum_2 = u_tile_6_7_product_3_s43 + {17'h0, u_tile_6_7_sum_1_s43_42_17};
  wire [16:0] u_tile_6_7_sum_1_s43_16_0 = u_tile_6_7_sum_1_s43[16:0];
  reg [42:0] u_tile_6_11_sum_1_s43 = 43'h0;
  reg [41:0] u_tile_6_11_product_3_s43 = 42'h0;
  wire [25:0] u_tile_6_11_sum_1_s43_42_17 = u_tile_6_11_sum_1_s43[42:17];
  wire [41:0] u_tile_6_11_sum_2 = u_tile_6_11_product_3_s43 + {16'h0, u_tile_6_11_sum_1_s43_42_17};
  wire [16:0] u_tile_6_11_sum_1_s43_16_0 = u_tile_6_11_sum_1_s43[16:0];
  reg [42:0] u_tile_7_2_sum_1_s43 = 43'h0;
  reg [42:0] u_tile_7_2_product_3_s43 = 43'h0;
  wire [25:0] u_tile_7_2_sum_1_s43_42_17 = u_tile_7_2_sum_1_s43[42:17];
  wire [42:0] u_tile_7_2_sum_2 = u_tile_7_2_product_3_s43 + {17'h0, u_tile_7_2_sum_1_s43_42_17};
  wire [16:0] u_tile_7_2_sum_1_s43_16_0 = u_tile_7_2_sum_1_s43[16:0];
  reg [42:0] u_tile_7_6_sum_1_s43 = 43'h0;
  reg [42:0] u_tile_7_6_product_3_s43 = 43'h0;
  wire [25:0] u_tile_7_6_sum_1_s43_42_17 = u_tile_7_6_sum_1_s43[42:17];
  wire [42:0] u_tile_7_6_sum_2 = u_tile_7_6_product_3_s43 + {17'h0, u_tile_7_6_sum_1_s43_42_17};
  wire [16:0] u_tile_7_6_sum_1_s43_16_0 = u_tile_7_6_sum_1_s43[16:0];
  reg [42:0] u_tile_7_10_sum_1_s43 = 43'h0;
  reg [42:0] u_tile_7_10_product_3_s43 = 43'h0;
  wire [25:0] u_tile_7_10_sum_1_s43_42_17 = u_tile_7_10_sum_1_s43[42:17];
  wire [42:0] u_tile_7_10_sum_2 = u_tile_7_10_product_3_s43 + {17'h0, u_tile_7_10_sum_1_s43_42_17};
  wire [16:0] u_tile_7_10_sum_1_s43_16_0 = u_tile_7_10_sum_1_s43[16:0];
  reg [42:0] u_tile_8_0_sum_1_s43 = 43'h0;
  reg [42:0] u_tile_8_0_product_3_s43 = 43'h0;
  wire [25:0] u_tile_8_0_sum_1_s43_42_17 = u_tile_8_0_sum_1_s43[42:17];
  wire [42:0] u_tile_8_0_sum_2 = u_tile_8_0_product_3_s43 + {17'h0, u_tile_8_0_sum_1_s43_42_17};
  wire [16:0] u_tile_8_0_sum_1_s43_16_0 = u_tile_8_0_sum_1_s43[16:0];
  reg [42:0] u_tile_8_4_sum_1_s43 = 43'h0;
  reg [42:0] u_tile_8_4_product_3_s43 = 43'h0;
  wire [25:0] u_tile_8_4_sum_1_s43_42_17 = u_tile_8_4_sum_1_s43[42:17];
  wire [42:0] u_tile_8_4_sum_2 = u_tile_8_4_product_3_s43 + {17'h0, u_tile_8_4_sum_1_s43_42_17};
  wire [16:0] u_tile_8_4_sum_1_s43_16_0 = u_tile_8_4_sum_1_s43[16:0];
  reg [42:0] u_tile_8_8_sum_1_s43 = 43'h0;
  reg [42:0] u_tile_8_8_product_3_s43 = 43'h0;
  wire [25:0] u_tile_8_8_sum_1_s43_42_17 = u_tile_8_8_sum_1_s43[42:17];
  wire [42:0] u_tile_8_8_sum_2 = u_tile_8_8_product_3_s43 + {17'h0, u_tile_8_8_sum_1_s43_42_17};
  wire [16:0] u_tile_8_8_sum_1_s43_16_0 = u_tile_8_8_sum_1_s43[16:0];
  reg [41:0] u_tile_8_12_sum_1_s43 = 42'h0;
  reg [33:0] u_tile_8_12_product_0_s41_16_0_s43_way = 34'h0;
  wire [16:0] u_tile_8_12_product_0_s41_16_0_s43 = u_tile_8_12_product_0_s41_16_0_s43_way[33:17];
  reg [16:0] u_tile_8_12_sum_0_s42_16_0_s43 = 17'h0;
  wire [75:0] u_tile_8_12 = {u_tile_8_12_sum_1_s43, u_tile_8_12_sum_0_s42_16_0_s43, u_tile_8_12_product_0_s41_16_0_s43};
  reg [38:0] u_tile_9_0_sum_1_s43 = 39'h0;
  reg [38:0] u_tile_9_0_product_3_s43 = 39'h0;
  wire [21:0] u_tile_9_0_sum_1_s43_38_17 = u_tile_9_0_sum_1_s43[38:17];
  wire [38:0] u_tile_9_0_sum_2 = u_tile_9_0_product_3_s43 + {17'h0, u_tile_9_0_sum_1_s43_38_17};
  wire [16:0] u_tile_9_0_sum_1_s43_16_0 = u_tile_9_0_sum_1_s43[16:0];
  reg [38:0] u_tile_9_4_sum_1_s43 = 39'h0;
  reg [38:0] u_tile_9_4_product_3_s43 = 39'h0;
  wire [21:0] u_tile_9_4_sum_1_s43_38_17 = u_tile_9_4_sum_1_s43[38:17];
  wire [38:0] u_tile_9_4_sum_2 = u_tile_9_4_product_3_s43 + {17'h0, u_tile_9_4_sum_1_s43_38_17};
  wire [16:0] u_tile_9_4_sum_1_s43_16_0 = u_tile_9_4_sum_1_s43[16:0];
  reg [38:0] u_tile_9_8_sum_1_s43 = 39'h0;
  reg [38:0] u_tile_9_8_product_3_s43 = 39'h0;
  wire [21:0] u_tile_9_8_sum_1_s43_38_17 = u_tile_9_8_sum_1_s43[38:17];
  wire [38:0] u_tile_9_8_sum_2 = u_tile_9_8_product_3_s43 + {17'h0, u_tile_9_8_sum_1_s43_38_17};
  wire [16:0] u_tile_9_8_sum_1_s43_16_0 = u_tile_9_8_sum_1_s43[16:0];
  reg [37:0] u_tile_9_12_sum_1_s43 = 38'h0;
  reg [33:0] u_tile_9_12_product_0_s41_16_0_s43_way = 34'h0;
  wire [16:0] u_tile_9_12_product_0_s41_16_0_s43 = u_tile_9_12_product_0_s41_16_0_s43_way[33:17];
  reg [16:0] u_tile_9_12_sum_0_s42_16_0_s43 = 17'h0;
  wire [71:0] u_tile_9_12 = {u_tile_9_12_sum_1_s43, u_tile_9_12_sum_0_s42_16_0_s43, u_tile_9_12_product_0_s41_16_0_s43};
  wire [27:0] u_tile_3_12_27_0 = u_tile_3_12[27:0];
  reg [33:0] u_tile_0_13_58_25_s43 = 34'h0;
  wire [63:0] u_joined_0 = {u_tile_3_12_27_0, 2'h0, u_tile_0_13_58_25_s43};
  wire [47:0] u_tile_3_12_75_28 = u_tile_3_12[75:28];
  wire [25:0] u_tile_8_12_25_0 = u_tile_8_12[25:0];
  reg [19:0] u_tile_4_14_41_32_s43_way = 20'h0;
  wire [9:0] u_tile_4_14_41_32_s43 = u_tile_4_14_41_32_s43_way[19:10];
  wire [63:0] u_joined_5 = {u_tile_8_12_25_0, 28'h0, u_tile_4_14_41_32_s43};
  reg [1087:0] t_437_374_s43_way = 1088'h0;
  wire [63:0] t_437_374_s43 = t_437_374_s43_way[1087:1024];
  reg [63:0] u_joined_6_s43 = 64'h0;
  wire [65:0] u_column_2_sum_0 = {2'h0, t_437_374_s43} + {2'h0, u_joined_6_s43} + {2'h0, u_joined_5};
  wire [49:0] u_tile_8_12_75_26 = u_tile_8_12[75:26];
  wire [63:0] u_tile_9_12_63_0 = u_tile_9_12[63:0];
  reg [1087:0] t_501_438_s43_way = 1088'h0;
  wire [63:0] t_501_438_s43 = t_501_438_s43_way[1087:1024];
  reg [47:0] u_tile_7_14_41_18_s43_way = 48'h0;
  wire [23:0] u_tile_7_14_41_18_s43 = u_tile_7_14_41_18_s43_way[47:24];
  wire [64:0] u_column_3_sum_0 = {1'h0, t_501_438_s43} + {41'h0, u_tile_7_14_41_18_s43} + {15'h0, u_tile_8_12_75_26};
  wire [7:0] u_tile_9_12_71_64 = u_tile_9_12[71:64];
  reg [101:0] t_507_502_s43_way = 102'h0;
  wire [5:0] t_507_502_s43 = t_507_502_s43_way[101:96];
  wire [8:0] u_column_4_sum = {3'h0, t_507_502_s43} + {1'h0, u_tile_9_12_71_64};
  // stage 44
  reg [41:0] u_tile_1_11_sum_2_s44 = 42'h0;
  reg [50:0] u_tile_1_11_product_0_s41_16_0_s44_way = 51'h0;
  wire [16:0] u_tile_1_11_product_0_s41_16_0_s44 = u_tile_1_11_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_1_11_sum_0_s42_16_0_s44_way = 34'h0;
  wire [16:0] u_tile_1_11_sum_0_s42_16_0_s44 = u_tile_1_11_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_1_11_sum_1_s43_16_0_s44 = 17'h0;
  wire [92:0] u_tile_1_11 = {u_tile_1_11_sum_2_s44, u_tile_1_11_sum_1_s43_16_0_s44, u_tile_1_11_sum_0_s42_16_0_s44, u_tile_1_11_product_0_s41_16_0_s44};
  reg [42:0] u_tile_2_9_sum_2_s44 = 43'h0;
  reg [50:0] u_tile_2_9_product_0_s41_16_0_s44_way = 51'h0;
  wire [16:0] u_tile_2_9_product_0_s41_16_0_s44 = u_tile_2_9_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_2_9_sum_0_s42_16_0_s44_way = 34'h0;
  wire [16:0] u_tile_2_9_sum_0_s42_16_0_s44 = u_tile_2_9_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_2_9_sum_1_s43_16_0_s44 = 17'h0;
  wire [93:0] u_tile_2_9 = {u_tile_2_9_sum_2_s44, u_tile_2_9_sum_1_s43_16_0_s44, u_tile_2_9_sum_0_s42_16_0_s44, u_tile_2_9_product_0_s41_16_0_s44};
  reg [42:0] u_tile_3_8_sum_2_s44 = 43'h0;
  reg [50:0] u_tile_3_8_product_0_s41_16_0_s44_way = 51'h0;
  wire [16:0] u_tile_3_8_product_0_s41_16_0_s44 = u_tile_3_8_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_3_8_sum_0_s42_16_0_s44_way = 34'h0;
  wire [16:0] u_tile_3_8_sum_0_s42_16_0_s44 = u_tile_3_8_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_3_8_sum_1_s43_16_0_s44 = 17'h0;
  wire [93:0] u_tile_3_8 = {u_tile_3_8_sum_2_s44, u_tile_3_8_sum_1_s43_16_0_s44, u_tile_3_8_sum_0_s42_16_0_s44, u_tile_3_8_product_0_s41_16_0_s44};
  reg [42:0] u_tile_4_6_sum_2_s44 = 43'h0;
  reg [50:0] u_tile_4_6_product_0_s41_16_0_s44_way = 51'h0;
  wire [16:0] u_tile_4_6_product_0_s41_16_0_s44 = u_tile_4_6_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_4_6_sum_0_s42_16_0_s44_way = 34'h0;
  wire [16:0] u_tile_4_6_sum_0_s42_16_0_s44 = u_tile_4_6_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_4_6_sum_1_s43_16_0_s44 = 17'h0;
  wire [93:0] u_tile_4_6 = {u_tile_4_6_sum_2_s44, u_tile_4_6_sum_1_s43_16_0_s44, u_tile_4_6_sum_0_s42_16_0_s44, u_tile_4_6_product_0_s41_16_0_s44};
  reg [42:0] u_tile_4_10_sum_2_s44 = 43'h0;
  reg [50:0] u_tile_4_10_product_0_s41_16_0_s44_way = 51'h0;
  wire [16:0] u_tile_4_10_product_0_s41_16_0_s44 = u_tile_4_10_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_4_10_sum_0_s42_16_0_s44_way = 34'h0;
  wire [16:0] u_tile_4_10_sum_0_s42_16_0_s44 = u_tile_4_10_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_4_10_sum_1_s43_16_0_s44 = 17'h0;
  wire [93:0] u_tile_4_10 = {u_tile_4_10_sum_2_s44, u_tile_4_10_sum_1_s43_16_0_s44, u_tile_4_10_sum_0_s42_16_0_s44, u_tile_4_10_product_0_s41_16_0_s44};
  reg [42:0] u_tile_5_5_sum_2_s44 = 43'h0;
  reg [50:0] u_tile_5_5_product_0_s41_16_0_s44_way = 51'h0;
  wire [16:0] u_tile_5_5_product_0_s41_16_0_s44 = u_tile_5_5_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_5_5_sum_0_s42_16_0_s44_way = 34'h0;
  wire [16:0] u_tile_5_5_sum_0_s42_16_0_s44 = u_tile_5_5_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_5_5_sum_1_s43_16_0_s44 = 17'h0;
  wire [93:0] u_tile_5_5 = {u_tile_5_5_sum_2_s44, u_tile_5_5_sum_1_s43_16_0_s44, u_tile_5_5_sum_0_s42_16_0_s44, u_tile_5_5_product_0_s41_16_0_s44};
  reg [42:0] u_tile_5_9_sum_2_s44 = 43'h0;
  reg [50:0] u_tile_5_9_product_0_s41_16_0_s44_way = 51'h0;
  wire [16:0] u_tile_5_9_product_0_s41_16_0_s44 = u_tile_5_9_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_5_9_sum_0_s42_16_0_s44_way = 34'h0;
  wire [16:0] u_tile_5_9_sum_0_s42_16_0_s44 = u_tile_5_9_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_5_9_sum_1_s43_16_0_s44 = 17'h0;
  wire [93:0] u_tile_5_9 = {u_tile_5_9_sum_2_s44, u_tile_5_9_sum_1_s43_16_0_s44, u_tile_5_9_sum_0_s42_16_0_s44, u_tile_5_9_product_0_s41_16_0_s44};
  reg [42:0] u_tile_6_3_sum_2_s44 = 43'h0;
  reg [50:0] u_tile_6_3_product_0_s41_16_0_s44_way = 51'h0;
  wire [16:0] u_tile_6_3_product_0_s41_16_0_s44 = u_tile_6_3_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_6_3_sum_0_s42_16_0_s44_way = 34'h0;
  wire [16:0] u_tile_6_3_sum_0_s42_16_0_s44 = u_tile_6_3_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_6_3_sum_1_s43_16_0_s44 = 17'h0;
  wire [93:0] u_tile_6_3 = {u_tile_6_3_sum_2_s44, u_tile_6_3_sum_1_s43_16_0_s44, u_tile_6_3_sum_0_s42_16_0_s44, u_tile_6_3_product_0_s41_16_0_s44};
  reg [42:0] u_tile_6_7_sum_2_s44 = 43'h0;
  reg [50:0] u_tile_6_7_product_0_s41_16_0_s44_way = 51'h0;
  wire [16:0] u_tile_6_7_product_0_s41_16_0_s44 = u_tile_6_7_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_6_7_sum_0_s42_16_0_s44_way = 34'h0;
  wire [16:0] u_tile_6_7_sum_0_s42_16_0_s44 = u_tile_6_7_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_6_7_sum_1_s43_16_0_s44 = 17'h0;
  wire [93:0] u_tile_6_7 = {u_tile_6_7_sum_2_s44, u_tile_6_7_sum_1_s43_16_0_s44, u_tile_6_7_sum_0_s42_16_0_s44, u_tile_6_7_product_0_s41_16_0_s44};
  reg [41:0] u_tile_6_11_sum_2_s44 = 42'h0;
  reg [50:0] u_tile_6_11_product_0_s41_16_0_s44_way = 51'h0;
  wire [16:0] u_tile_6_11_product_0_s41_16_0_s44 = u_tile_6_11_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_6_11_sum_0_s42_16_0_s44_way = 34'h0;
  wire [16:0] u_tile_6_11_sum_0_s42_16_0_s44 = u_tile_6_11_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_6_11_sum_1_s43_16_0_s44 = 17'h0;
  wire [92:0] u_tile_6_11 = {u_tile_6_11_sum_2_s44, u_tile_6_11_sum_1_s43_16_0_s44, u_tile_6_11_sum_0_s42_16_0_s44, u_tile_6_11_product_0_s41_16_0_s44};
  reg [42:0] u_tile_7_2_sum_2_s44 = 43'h0;
  reg [50:0] u_tile_7_2_product_0_s41_16_0_s44_way = 51'h0;
  wire [16:0] u_tile_7_2_product_0_s41_16_0_s44 = u_tile_7_2_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_7_2_sum_0_s42_16_0_s44_way = 34'h0;
  wire [16:0] u_tile_7_2_sum_0_s42_16_0_s44 = u_tile_7_2_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_7_2_sum_1_s43_16_0_s44 = 17'h0;
  wire [93:0] u_tile_7_2 = {u_tile_7_2_sum_2_s44, u_tile_7_2_sum_1_s43_16_0_s44, u_tile_7_2_sum_0_s42_16_0_s44, u_tile_7_2_product_0_s41_16_0_s44};
  reg [42:0] u_tile_7_6_sum_2_s44 = 43'h0;
  reg [50:0] u_tile_7_6_product_0_s41_16_0_s44_way = 51'h0;
  wire [16:0] u_tile_7_6_product_0_s41_16_0_s44 = u_tile_7_6_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_7_6_sum_0_s42_16_0_s44_way = 34'h0;
  wire [16:0] u_tile_7_6_sum_0_s42_16_0_s44 = u_tile_7_6_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_7_6_sum_1_s43_16_0_s44 = 17'h0;
  wire [93:0] u_tile_7_6 = {u_tile_7_6_sum_2_s44, u_tile_7_6_sum_1_s43_16_0_s44, u_tile_7_6_sum_0_s42_16_0_s44, u_tile_7_6_product_0_s41_16_0_s44};
  reg [42:0] u_tile_7_10_sum_2_s44 = 43'h0;
  reg [50:0] u_tile_7_10_product_0_s41_16_0_s44_way = 51'h0;
  wire [16:0] u_tile_7_10_product_0_s41_16_0_s44 = u_tile_7_10_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_7_10_sum_0_s42_16_0_s44_way = 34'h0;
  wire [16:0] u_tile_7_10_sum_0_s42_16_0_s44 = u_tile_7_10_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_7_10_sum_1_s43_16_0_s44 = 17'h0;
  wire [93:0] u_tile_7_10 = {u_tile_7_10_sum_2_s44, u_tile_7_10_sum_1_s43_16_0_s44, u_tile_7_10_sum_0_s42_16_0_s44, u_tile_7_10_product_0_s41_16_0_s44};
  reg [42:0] u_tile_8_0_sum_2_s44 = 43'h0;
  reg [50:0] u_tile_8_0_product_0_s41_16_0_s44_way = 51'h0;
  wire [16:0] u_tile_8_0_product_0_s41_16_0_s44 = u_tile_8_0_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_8_0_sum_0_s42_16_0_s44_way = 34'h0;
  wire [16:0] u_tile_8_0_sum_0_s42_16_0_s44 = u_tile_8_0_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_8_0_sum_1_s43_16_0_s44 = 17'h0;
  wire [93:0] u_tile_8_0 = {u_tile_8_0_sum_2_s44, u_tile_8_0_sum_1_s43_16_0_s44, u_tile_8_0_sum_0_s42_16_0_s44, u_tile_8_0_product_0_s41_16_0_s44};
  reg [42:0] u_tile_8_4_sum_2_s44 = 43'h0;
  reg [50:0] u_tile_8_4_product_0_s41_16_0_s44_way = 51'h0;
  wire [16:0] u_tile_8_4_product_0_s41_16_0_s44 = u_tile_8_4_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_8_4_sum_0_s42_16_0_s44_way = 34'h0;
  wire [16:0] u_tile_8_4_sum_0_s42_16_0_s44 = u_tile_8_4_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_8_4_sum_1_s43_16_0_s44 = 17'h0;
  wire [93:0] u_tile_8_4 = {u_tile_8_4_sum_2_s44, u_tile_8_4_sum_1_s43_16_0_s44, u_tile_8_4_sum_0_s42_16_0_s44, u_tile_8_4_product_0_s41_16_0_s44};
  reg [42:0] u_tile_8_8_sum_2_s44 = 43'h0;
  reg [50:0] u_tile_8_8_product_0_s41_16_0_s44_way = 51'h0;
  wire [16:0] u_tile_8_8_product_0_s41_16_0_s44 = u_tile_8_8_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_8_8_sum_0_s42_16_0_s44_way = 34'h0;
  wire [16:0] u_tile_8_8_sum_0_s42_16_0_s44 = u_tile_8_8_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_8_8_sum_1_s43_16_0_s44 = 17'h0;
  wire [93:0] u_tile_8_8 = {u_tile_8_8_sum_2_s44, u_tile_8_8_sum_1_s43_16_0_s44, u_tile_8_8_sum_0_s42_16_0_s44, u_tile_8_8_product_0_s41_16_0_s44};
  reg [38:0] u_tile_9_0_sum_2_s44 = 39'h0;
  reg [50:0] u_tile_9_0_product_0_s41_16_0_s44_way = 51'h0;
  wire [16:0] u_tile_9_0_product_0_s41_16_0_s44 = u_tile_9_0_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_9_0_sum_0_s42_16_0_s44_way = 34'h0;
  wire [16:0] u_tile_9_0_sum_0_s42_16_0_s44 = u_tile_9_0_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_9_0_sum_1_s43_16_0_s44 = 17'h0;
  wire [89:0] u_tile_9_0 = {u_tile_9_0_sum_2_s44, u_tile_9_0_sum_1_s43_16_0_s44, u_tile_9_0_sum_0_s42_16_0_s44, u_tile_9_0_product_0_s41_16_0_s44};
  reg [38:0] u_tile_9_4_sum_2_s44 = 39'h0;
  reg [50:0] u_tile_9_4_product_0_s41_16_0_s44_way = 51'h0;
  wire [16:0] u_tile_9_4_product_0_s41_16_0_s44 = u_tile_9_4_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_9_4_sum_0_s42_16_0_s44_way = 34'h0;
  wire [16:0] u_tile_9_4_sum_0_s42_16_0_s44 = u_tile_9_4_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_9_4_sum_1_s43_16_0_s44 = 17'h0;
  wire [89:0] u_tile_9_4 = {u_tile_9_4_sum_2_s44, u_tile_9_4_sum_1_s43_16_0_s44, u_tile_9_4_sum_0_s42_16_0_s44, u_tile_9_4_product_0_s41_16_0_s44};
  reg [38:0] u_tile_9_8_sum_2_s44 = 39'h0;
  reg [50:0] u_tile_9_8_product_0_s41_16_0_s44_way = 51'h0;
  wire [16:0] u_tile_9_8_product_0_s41_16_0_s44 = u_tile_9_8_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_9_8_sum_0_s42_16_0_s44_way = 34'h0;
  wire [16:0] u_tile_9_8_sum_0_s42_16_0_s44 = u_tile_9_8_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_9_8_sum_1_s43_16_0_s44 = 17'h0;
  wire [89:0] u_tile_9_8 = {u_tile_9_8_sum_2_s44, u_tile_9_8_sum_1_s43_16_0_s44, u_tile_9_8_sum_0_s42_16_0_s44, u_tile_9_8_product_0_s41_16_0_s44};
  wire [59:0] u_tile_1_11_92_33 = u_tile_1_11[92:33];
  wire [52:0] u_tile_2_9_93_41 = u_tile_2_9[93:41];
  wire [61:0] u_tile_3_8_93_32 = u_tile_3_8[93:32];
  wire [53:0] u_tile_4_6_93_40 = u_tile_4_6[93:40];
  wire [62:0] u_tile_5_5_93_31 = u_tile_5_5[93:31];
  wire [54:0] u_tile_6_3_93_39 = u_tile_6_3[93:39];
  wire [63:0] u_tile_7_2_93_30 = u_tile_7_2[93:30];
  wire [55:0] u_tile_8_0_93_38 = u_tile_8_0[93:38];
  wire [35:0] u_tile_4_10_35_0 = u_tile_4_10[35:0];
  wire [26:0] u_tile_5_9_26_0 = u_tile_5_9[26:0];
  wire [34:0] u_tile_6_7_34_0 = u_tile_6_7[34:0];
  wire [25:0] u_tile_7_6_25_0 = u_tile_7_6[25:0];
  wire [33:0] u_tile_8_4_33_0 = u_tile_8_4[33:0];
  wire [63:0] u_tile_9_0_75_12 = u_tile_9_0[75:12];
  wire [7:0] u_tile_9_4_7_0 = u_tile_9_4[7:0];
  wire [63:0] u_joined_1 = {u_tile_9_4_7_0, 3'h0, u_tile_2_9_93_41};
  reg [63:0] u_joined_0_s44 = 64'h0;
  wire [65:0] u_column_0_sum_1 = {2'h0, u_joined_0_s44} + {6'h0, u_tile_1_11_92_33} + {2'h0, u_joined_1};
  wire [63:0] u_column_0_sum_2 = {2'h0, u_tile_3_8_93_32} + {10'h0, u_tile_4_6_93_40} + {1'h0, u_tile_5_5_93_31};
  wire [64:0] u_column_0_sum_3 = {10'h0, u_tile_6_3_93_39} + {1'h0, u_tile_7_2_93_30} + {9'h0, u_tile_8_0_93_38};
  wire [63:0] u_column_0_joined_2 = {u_tile_4_10_35_0, 28'h0};
  wire [63:0] u_column_0_joined_3 = {u_tile_6_7_34_0, 29'h0};
  wire [65:0] u_column_0_sum_4 = {2'h0, u_tile_9_0_75_12} + {2'h0, u_column_0_joined_2} + {2'h0, u_column_0_joined_3};
  wire [33:0] u_column_0_joined_4 = {u_tile_5_9_26_0, 7'h0};
  wire [33:0] u_column_0_joined_5 = {u_tile_7_6_25_0, 8'h0};
  wire [35:0] u_column_0_sum_5 = {2'h0, u_tile_8_4_33_0} + {2'h0, u_column_0_joined_4} + {2'h0, u_column_0_joined_5};
  wire [57:0] u_tile_4_10_93_36 = u_tile_4_10[93:36];
  wire [63:0] u_tile_5_9_90_27 = u_tile_5_9[90:27];
  wire [58:0] u_tile_6_7_93_35 = u_tile_6_7[93:35];
  wire [30:0] u_tile_6_11_30_0 = u_tile_6_11[30:0];
  wire [63:0] u_tile_7_6_89_26 = u_tile_7_6[89:26];
  wire [21:0] u_tile_7_10_21_0 = u_tile_7_10[21:0];
  wire [59:0] u_tile_8_4_93_34 = u_tile_8_4[93:34];
  wire [29:0] u_tile_8_8_29_0 = u_tile_8_8[29:0];
  wire [13:0] u_tile_9_0_89_76 = u_tile_9_0[89:76];
  wire [63:0] u_tile_9_4_71_8 = u_tile_9_4[71:8];
  wire [3:0] u_tile_9_8_3_0 = u_tile_9_8[3:0];
  reg [47:0] u_tile_3_12_75_28_s44 = 48'h0;
  wire [63:0] u_joined_3 = {u_tile_9_8_3_0, 12'h0, u_tile_3_12_75_28_s44};
  wire [63:0] u_joined_4 = {u_tile_6_11_30_0, 19'h0, u_tile_9_0_89_76};
  wire [64:0] u_column_1_sum_1 = {1'h0, u_joined_3} + {7'h0, u_tile_4_10_93_36} + {1'h0, u_tile_5_9_90_27};
  wire [64:0] u_column_1_sum_2 = {6'h0, u_tile_6_7_93_35} + {1'h0, u_tile_7_6_89_26} + {5'h0, u_tile_8_4_93_34};
  wire [63:0] u_column_1_joined_1 = {u_tile_8_8_29_0, 34'h0};
  wire [65:0] u_column_1_sum_3 = {2'h0, u_joined_4} + {2'h0, u_tile_9_4_71_8} + {2'h0, u_column_1_joined_1};
  wire [63:0] u_column_1_joined_2 = {u_tile_7_10_21_0, 42'h0};
  wire [2:0] u_tile_5_9_93_91 = u_tile_5_9[93:91];
  wire [61:0] u_tile_6_11_92_31 = u_tile_6_11[92:31];
  wire [3:0] u_tile_7_6_93_90 = u_tile_7_6[93:90];
  wire [63:0] u_tile_7_10_85_22 = u_tile_7_10[85:22];
  wire [63:0] u_tile_8_8_93_30 = u_tile_8_8[93:30];
  wire [17:0] u_tile_9_4_89_72 = u_tile_9_4[89:72];
  wire [63:0] u_tile_9_8_67_4 = u_tile_9_8[67:4];
  wire [62:0] u_column_2_sum_1 = {60'h0, u_tile_5_9_93_91} + {1'h0, u_tile_6_11_92_31} + {59'h0, u_tile_7_6_93_90};
  wire [65:0] u_column_2_sum_2 = {2'h0, u_tile_7_10_85_22} + {2'h0, u_tile_8_8_93_30} + {48'h0, u_tile_9_4_89_72};
  wire [7:0] u_tile_7_10_93_86 = u_tile_7_10[93:86];
  wire [21:0] u_tile_9_8_89_68 = u_tile_9_8[89:68];
  reg [63:0] u_tile_9_12_63_0_s44 = 64'h0;
  wire [64:0] u_column_3_sum_1 = {1'h0, u_tile_9_12_63_0_s44} + {57'h0, u_tile_7_10_93_86} + {43'h0, u_tile_9_8_89_68};
  // stage 45
  reg [65:0] u_column_0_sum_1_s45 = 66'h0;
  reg [63:0] u_column_0_sum_2_s45 = 64'h0;
  reg [64:0] u_column_0_sum_3_s45 = 65'h0;
  reg [65:0] u_column_0_sum_4_s45 = 66'h0;
  reg [35:0] u_column_0_sum_5_s45 = 36'h0;
  reg [194:0] u_column_0_sum_0_s45_way = 195'h0;
  wire [64:0] u_column_0_sum_0_s45 = u_column_0_sum_0_s45_way[194:130];
  wire [66:0] u_column_0_sum_6 = {2'h0, u_column_0_sum_0_s45} + {1'h0, u_column_0_sum_1_s45} + {3'h0, u_column_0_sum_2_s45};
  wire [65:0] u_column_0_joined_6 = {u_column_0_sum_5_s45, 30'h0};
  wire [66:0] u_column_0_sum_7 = {2'h0, u_column_0_sum_3_s45} + {1'h0, u_column_0_sum_4_s45} + {1'h0, u_column_0_joined_6};
  reg [64:0] u_column_1_sum_1_s45 = 65'h0;
  reg [64:0] u_column_1_sum_2_s45 = 65'h0;
  reg [65:0] u_column_1_sum_3_s45 = 66'h0;
  reg [197:0] u_column_1_sum_0_s45_way = 198'h0;
  wire [65:0] u_column_1_sum_0_s45 = u_column_1_sum_0_s45_way[197:132];
  wire [66:0] u_column_1_sum_4 = {1'h0, u_column_1_sum_0_s45} + {2'h0, u_column_1_sum_1_s45} + {2'h0, u_column_1_sum_2_s45};
  reg [63:0] u_column_1_joined_2_s45 = 64'h0;
  wire [65:0] u_column_1_sum_5 = u_column_1_sum_3_s45 + {2'h0, u_column_1_joined_2_s45};
  reg [62:0] u_column_2_sum_1_s45 = 63'h0;
  reg [65:0] u_column_2_sum_2_s45 = 66'h0;
  reg [131:0] u_column_2_sum_0_s45_way = 132'h0;
  wire [65:0] u_column_2_sum_0_s45 = u_column_2_sum_0_s45_way[131:66];
  wire [66:0] u_column_2_sum_3 = {1'h0, u_column_2_sum_0_s45} + {4'h0, u_column_2_sum_1_s45} + {1'h0, u_column_2_sum_2_s45};
  reg [64:0] u_column_3_sum_1_s45 = 65'h0;
  reg [129:0] u_column_3_sum_0_s45_way = 130'h0;
  wire [64:0] u_column_3_sum_0_s45 = u_column_3_sum_0_s45_way[129:65];
  wire [65:0] u_column_3_sum_2 = {1'h0, u_column_3_sum_0_s45} + {1'h0, u_column_3_sum_1_s45};
  // stage 46
  reg [66:0] u_column_0_sum_6_s46 = 67'h0;
  reg [66:0] u_column_0_sum_7_s46 = 67'h0;
  wire [67:0] u_column_0_sum_8 = {1'h0, u_column_0_sum_6_s46} + {1'h0, u_column_0_sum_7_s46};
  reg [66:0] u_column_1_sum_4_s46 = 67'h0;
  reg [65:0] u_column_1_sum_5_s46 = 66'h0;
  wire [67:0] u_column_1_sum_6 = {1'h0, u_column_1_sum_4_s46} + {2'h0, u_column_1_sum_5_s46};
  reg [66:0] u_column_2_sum_3_s46 = 67'h0;
  reg [127:0] u_tile_9_8_67_4_s46_way = 128'h0;
  wire [63:0] u_tile_9_8_67_4_s46 = u_tile_9_8_67_4_s46_way[127:64];
  wire [66:0] u_column_2_sum_4 = u_column_2_sum_3_s46 + {3'h0, u_tile_9_8_67_4_s46};
  reg [65:0] u_column_3_sum_2_s46 = 66'h0;
  wire [63:0] u_column_3_sum_2_s46_63_0 = u_column_3_sum_2_s46[63:0];
  wire [1:0] u_column_3_sum_2_s46_65_64 = u_column_3_sum_2_s46[65:64];
  reg [26:0] u_column_4_sum_s46_way = 27'h0;
  wire [8:0] u_column_4_sum_s46 = u_column_4_sum_s46_way[26:18];
  wire [8:0] u_settled_sum_3 = u_column_4_sum_s46 + {7'h0, u_column_3_sum_2_s46_65_64};
  // stage 47
  reg [67:0] u_column_0_sum_8_s47 = 68'h0;
  reg [67:0] u_column_1_sum_6_s47 = 68'h0;
  reg [66:0] u_column_2_sum_4_s47 = 67'h0;
  wire [63:0] u_column_0_sum_8_s47_63_0 = u_column_0_sum_8_s47[63:0];
  wire [3:0] u_column_0_sum_8_s47_67_64 = u_column_0_sum_8_s47[67:64];
  wire [63:0] u_column_1_sum_6_s47_63_0 = u_column_1_sum_6_s47[63:0];
  wire [3:0] u_column_1_sum_6_s47_67_64 = u_column_1_sum_6_s47[67:64];
  wire [64:0] u_settled_sum_0 = {1'h0, u_column_1_sum_6_s47_63_0} + {61'h0, u_column_0_sum_8_s47_67_64};
  wire [63:0] u_column_2_sum_4_s47_63_0 = u_column_2_sum_4_s47[63:0];
  wire [2:0] u_column_2_sum_4_s47_66_64 = u_column_2_sum_4_s47[66:64];
  wire [64:0] u_settled_sum_1 = {1'h0, u_column_2_sum_4_s47_63_0} + {61'h0, u_column_1_sum_6_s47_67_64};
  reg [63:0] u_column_3_sum_2_s46_63_0_s47 = 64'h0;
  wire [64:0] u_settled_sum_2 = {1'h0, u_column_3_sum_2_s46_63_0_s47} + {62'h0, u_column_2_sum_4_s47_66_64};
  // stage 48
  reg [64:0] u_settled_sum_0_s48 = 65'h0;
  reg [64:0] u_settled_sum_1_s48 = 65'h0;
  reg [64:0] u_settled_sum_2_s48 = 65'h0;
  wire [63:0] u_settled_sum_0_s48_63_0 = u_settled_sum_0_s48[63:0];
  wire u_settled_sum_0_s48_64 = u_settled_sum_0_s48[64];
  wire [63:0] u_settled_sum_1_s48_63_0 = u_settled_sum_1_s48[63:0];
  wire u_settled_sum_1_s48_64 = u_settled_sum_1_s48[64];
  wire u_carry_all_bits_0 = &u_settled_sum_1_s48_63_0;
  wire [63:0] u_settled_sum_2_s48_63_0 = u_settled_sum_2_s48[63:0];
  wire u_settled_sum_2_s48_64 = u_settled_sum_2_s48[64];
  wire u_carry_all_bits_1 = &u_settled_sum_2_s48_63_0;
  // stage 49
  reg [127:0] u_column_0_sum_8_s47_63_0_s49_way = 128'h0;
  wire [63:0] u_column_0_sum_8_s47_63_0_s49 = u_column_0_sum_8_s47_63_0_s49_way[127:64];
  reg [63:0] u_settled_sum_0_s48_63_0_s49 = 64'h0;
  reg u_settled_sum_0_s48_64_s49 = 1'h0;
  reg [63:0] u_settled_sum_1_s48_63_0_s49 = 64'h0;
  wire [63:0] u_carry_sum_0 = u_settled_sum_1_s48_63_0_s49 + {63'h0, u_settled_sum_0_s48_64_s49};
  reg u_settled_sum_1_s48_64_s49 = 1'h0;
  reg u_carry_all_bits_0_s49 = 1'h0;
  wire u_carry_both_0 = u_carry_all_bits_0_s49 & u_settled_sum_0_s48_64_s49;
  wire u_carry_either_0 = u_settled_sum_1_s48_64_s49 | u_carry_both_0;
  reg [63:0] u_settled_sum_2_s48_63_0_s49 = 64'h0;
  wire [63:0] u_carry_sum_1 = u_settled_sum_2_s48_63_0_s49 + {63'h0, u_carry_either_0};
  reg u_settled_sum_2_s48_64_s49 = 1'h0;
  reg u_carry_all_bits_1_s49 = 1'h0;
  wire u_carry_both_1 = u_carry_all_bits_1_s49 & u_carry_either_0;
  wire u_carry_either_1 = u_settled_sum_2_s48_64_s49 | u_carry_both_1;
  reg [26:0] u_settled_sum_3_s49_way = 27'h0;
  wire [8:0] u_settled_sum_3_s49 = u_settled_sum_3_s49_way[26:18];
  wire [8:0] u_carry_sum_2 = u_settled_sum_3_s49 + {8'h0, u_carry_either_1};
  wire [264:0] u_carry_joined = {u_carry_sum_2, u_carry_sum_1, u_carry_sum_0, u_settled_sum_0_s48_63_0_s49, u_column_0_sum_8_s47_63_0_s49};
  // stage 50
  reg [264:0] u_carry_joined_s50 = 265'h0;
  wire [63:0] u_carry_joined_s50_73_10 = u_carry_joined_s50[73:10];
  wire [64:0] result_less_column_0_sum = 65'hc3df73e9278302b9 + {1'h0, u_carry_joined_s50_73_10};
  wire [63:0] u_carry_joined_s50_137_74 = u_carry_joined_s50[137:74];
  wire [64:0] result_less_column_1_sum = 65'h687e956e978e3572 + {1'h0, u_carry_joined_s50_137_74};
  wire [63:0] u_carry_joined_s50_201_138 = u_carry_joined_s50[201:138];
  wire [64:0] result_less_column_2_sum = 65'h47afba497e7ea7a2 + {1'h0, u_carry_joined_s50_201_138};
  wire [62:0] u_carry_joined_s50_264_202 = u_carry_joined_s50[264:202];
  wire [63:0] result_less_column_3_sum = 64'hcf9bb18d1ece5fd6 + {1'h0, u_carry_joined_s50_264_202};
  wire [253:0] u_carry_joined_s50_263_10 = u_carry_joined_s50[263:10];
  // stage 51
  reg [64:0] result_less_column_0_sum_s51 = 65'h0;
  reg [64:0] result_less_column_1_sum_s51 = 65'h0;
  reg [64:0] result_less_column_2_sum_s51 = 65'h0;
  wire [63:0] result_less_column_0_sum_s51_63_0 = result_less_column_0_sum_s51[63:0];
  wire result_less_column_0_sum_s51_64 = result_less_column_0_sum_s51[64];
  wire [63:0] result_less_column_1_sum_s51_63_0 = result_less_column_1_sum_s51[63:0];
  wire result_less_column_1_sum_s51_64 = result_less_column_1_sum_s51[64];
  wire result_less_carry_all_bits_0 = &result_less_column_1_sum_s51_63_0;
  wire [63:0] result_less_column_2_sum_s51_63_0 = result_less_column_2_sum_s51[63:0];
  wire result_less_column_2_sum_s51_64 = result_less_column_2_sum_s51[64];
  wire result_less_carry_all_bits_1 = &result_less_column_2_sum_s51_63_0;
  // stage 52
  reg [63:0] result_less_column_0_sum_s51_63_0_s52 = 64'h0;
  reg result_less_column_0_sum_s51_64_s52 = 1'h0;
  reg [63:0] result_less_column_1_sum_s51_63_0_s52 = 64'h0;
  wire [63:0] result_less_carry_sum_0 = result_less_column_1_sum_s51_63_0_s52 + {63'h0, result_less_column_0_sum_s51_64_s52};
  reg result_less_column_1_sum_s51_64_s52 = 1'h0;
  reg result_less_carry_all_bits_0_s52 = 1'h0;
  wire result_less_carry_both_0 = result_less_carry_all_bits_0_s52 & result_less_column_0_sum_s51_64_s52;
  wire result_less_carry_either_0 = result_less_column_1_sum_s51_64_s52 | result_less_carry_both_0;
  reg [63:0] result_less_column_2_sum_s51_63_0_s52 = 64'h0;
  wire [63:0] result_less_carry_sum_1 = result_less_column_2_sum_s51_63_0_s52 + {63'h0, result_less_carry_either_0};
  reg result_less_column_2_sum_s51_64_s52 = 1'h0;
  reg result_less_carry_all_bits_1_s52 = 1'h0;
  wire result_less_carry_both_1 = result_less_carry_all_bits_1_s52 & result_less_carry_either_0;
  wire result_less_carry_either_1 = result_less_column_2_sum_s51_64_s52 | result_less_carry_both_1;
  reg [127:0] result_less_column_3_sum_s52_way = 128'h0;
  wire [63:0] result_less_column_3_sum_s52 = result_less_column_3_sum_s52_way[127:64];
  wire [63:0] result_less_carry_sum_2 = result_less_column_3_sum_s52 + {63'h0, result_less_carry_either_1};
  wire [255:0] result_less_carry_joined = {result_less_carry_sum_2, result_less_carry_sum_1, result_less_carry_sum_0, result_less_column_0_sum_s51_63_0_s52};
  // stage 53
  reg [255:0] result_less = 256'h0;
  wire result_less_255 = result_less[255];
  wire [253:0] result_less_253_0 = result_less[253:0];
  reg [761:0] u_carry_joined_s50_263_10_s53_way = 762'h0;
  wire [253:0] u_carry_joined_s50_263_10_s53 = u_carry_joined_s50_263_10_s53_way[761:508];
  wire [253:0] result_chosen = result_less_255 ? u_carry_joined_s50_263_10_s53 : result_less_253_0;
  // stage 54
  reg [253:0] result_chosen_s54 = 254'h0;
  assign product = result_chosen_s54;
  always @(posedge clock) begin
    // into stage 1
    t_xs_column_0_sum_s1 <= t_xs_column_0_sum;
    t_ys_column_0_sum_s1 <= t_ys_column_0_sum;
    t_low_xs_column_0_sum_s1 <= t_low_xs_column_0_sum;
    t_low_ys_column_0_sum_s1 <= t_low_ys_column_0_sum;
    a_25_0_s1 <= a_25_0;
    b_16_0_s1 <= b_16_0;
    a_51_26_s1 <= a_51_26;
    a_63_52_s1 <= a_63_52;
    a_89_64_s1 <= a_89_64;
    b_80_64_s1 <= b_80_64;
    a_115_90_s1 <= a_115_90;
    a_126_116_s1 <= a_126_116;
    t_high_xs_column_0_sum_s1 <= t_high_xs_column_0_sum;
    t_high_ys_column_0_sum_s1 <= t_high_ys_column_0_sum;
    a_152_127_s1 <= a_152_127;
    b_143_127_s1 <= b_143_127;
    a_178_153_s1 <= a_178_153;
    a_190_179_s1 <= a_190_179;
    a_216_191_s1 <= a_216_191;
    b_207_191_s1 <= b_207_191;
    a_242_217_s1 <= a_242_217;
    a_253_243_s1 <= a_253_243;
    // into stage 2
    t_xs_column_0_sum_s1_63_0_s2 <= t_xs_column_0_sum_s1_63_0;
    t_xs_column_0_sum_s1_64_s2 <= t_xs_column_0_sum_s1_64;
    t_xs_column_1_sum_s2_way <= {t_xs_column_1_sum_s2_way[63:0], t_xs_column_1_sum};
    t_ys_column_0_sum_s1_63_0_s2 <= t_ys_column_0_sum_s1_63_0;
    t_ys_column_0_sum_s1_64_s2 <= t_ys_column_0_sum_s1_64;
    t_ys_column_1_sum_s2_way <= {t_ys_column_1_sum_s2_way[63:0], t_ys_column_1_sum};
    t_low_xs_column_0_sum_s1_63_0_s2 <= t_low_xs_column_0_sum_s1_63_0;
    t_low_xs_column_0_sum_s1_64_s2 <= t_low_xs_column_0_sum_s1_64;
    t_low_ys_column_0_sum_s1_63_0_s2 <= t_low_ys_column_0_sum_s1_63_0;
    t_low_ys_column_0_sum_s1_64_s2 <= t_low_ys_column_0_sum_s1_64;
    a_25_0_s2 <= a_25_0_s1;
    b_33_17_s2_way <= {b_33_17_s2_way[16:0], b_33_17};
    a_51_26_s2 <= a_51_26_s1;
    a_63_52_s2 <= a_63_52_s1;
    a_89_64_s2 <= a_89_64_s1;
    b_97_81_s2_way <= {b_97_81_s2_way[16:0], b_97_81};
    a_115_90_s2 <= a_115_90_s1;
    a_126_116_s2 <= a_126_116_s1;
    t_high_xs_column_0_sum_s1_63_0_s2 <= t_high_xs_column_0_sum_s1_63_0;
    t_high_xs_column_0_sum_s1_64_s2 <= t_high_xs_column_0_sum_s1_64;
    t_high_ys_column_0_sum_s1_63_0_s2 <= t_high_ys_column_0_sum_s1_63_0;
    t_high_ys_column_0_sum_s1_64_s2 <= t_high_ys_column_0_sum_s1_64;
    a_152_127_s2 <= a_152_127_s1;
    b_160_144_s2_way <= {b_160_144_s2_way[16:0], b_160_144};
    a_178_153_s2 <= a_178_153_s1;
    a_190_179_s2 <= a_190_179_s1;
    a_216_191_s2 <= a_216_191_s1;
    b_224_208_s2_way <= {b_224_208_s2_way[16:0], b_224_208};
    a_242_217_s2 <= a_242_217_s1;
    a_253_243_s2 <= a_253_243_s1;
    // into stage 3
    t_xs <= t_xs_carry_joined;
    t_ys <= t_ys_carry_joined;
    t_low_xs <= t_low_xs_carry_joined;
    t_low_ys <= t_low_ys_carry_joined;
    t_low_low_tile_0_0_product_0_s3_way <= {t_low_low_tile_0_0_product_0_s3_way[42:0], t_low_low_tile_0_0_product_0};
    t_low_low_tile_0_0_product_1_s3 <= t_low_low_tile_0_0_product_1;
    a_25_0_s3 <= a_25_0_s2;
    b_50_34_s3_way <= {b_50_34_s3_way[33:0], b_50_34};
    t_low_low_tile_1_0_product_0_s3_way <= {t_low_low_tile_1_0_product_0_s3_way[42:0], t_low_low_tile_1_0_product_0};
    t_low_low_tile_1_0_product_1_s3 <= t_low_low_tile_1_0_product_1;
    a_51_26_s3 <= a_51_26_s2;
    t_low_low_tile_2_0_product_0_s3_way <= {t_low_low_tile_2_0_product_0_s3_way[28:0], t_low_low_tile_2_0_product_0};
    t_low_low_tile_2_0_product_1_s3 <= t_low_low_tile_2_0_product_1;
    a_63_52_s3 <= a_63_52_s2;
    t_low_high_tile_0_0_product_0_s3_way <= {t_low_high_tile_0_0_product_0_s3_way[42:0], t_low_high_tile_0_0_product_0};
    t_low_high_tile_0_0_product_1_s3 <= t_low_high_tile_0_0_product_1;
    a_89_64_s3 <= a_89_64_s2;
    b_114_98_s3_way <= {b_114_98_s3_way[33:0], b_114_98};
    t_low_high_tile_1_0_product_0_s3_way <= {t_low_high_tile_1_0_product_0_s3_way[42:0], t_low_high_tile_1_0_product_0};
    t_low_high_tile_1_0_product_1_s3 <= t_low_high_tile_1_0_product_1;
    a_115_90_s3 <= a_115_90_s2;
    t_low_high_tile_2_0_product_0_s3_way <= {t_low_high_tile_2_0_product_0_s3_way[27:0], t_low_high_tile_2_0_product_0};
    t_low_high_tile_2_0_product_1_s3 <= t_low_high_tile_2_0_product_1;
    a_126_116_s3 <= a_126_116_s2;
    t_high_xs <= t_high_xs_carry_joined;
    t_high_ys <= t_high_ys_carry_joined;
    t_high_low_tile_0_0_product_0_s3_way <= {t_high_low_tile_0_0_product_0_s3_way[42:0], t_high_low_tile_0_0_product_0};
    t_high_low_tile_0_0_product_1_s3 <= t_high_low_tile_0_0_product_1;
    a_152_127_s3 <= a_152_127_s2;
    b_177_161_s3_way <= {b_177_161_s3_way[33:0], b_177_161};
    t_high_low_tile_1_0_product_0_s3_way <= {t_high_low_tile_1_0_product_0_s3_way[42:0], t_high_low_tile_1_0_product_0};
    t_high_low_tile_1_0_product_1_s3 <= t_high_low_tile_1_0_product_1;
    a_178_153_s3 <= a_178_153_s2;
    t_high_low_tile_2_0_product_0_s3_way <= {t_high_low_tile_2_0_product_0_s3_way[28:0], t_high_low_tile_2_0_product_0};
    t_high_low_tile_2_0_product_1_s3 <= t_high_low_tile_2_0_product_1;
    a_190_179_s3 <= a_190_179_s2;
    t_high_high_tile_0_0_product_0_s3_way <= {t_high_high_tile_0_0_product_0_s3_way[42:0], t_high_high_tile_0_0_product_0};
    t_high_high_tile_0_0_product_1_s3 <= t_high_high_tile_0_0_product_1;
    a_216_191_s3 <= a_216_191_s2;
    b_241_225_s3_way <= {b_241_225_s3_way[33:0], b_241_225};
    t_high_high_tile_1_0_product_0_s3_way <= {t_high_high_tile_1_0_product_0_s3_way[42:0], t_high_high_tile_1_0_product_0};
    t_high_high_tile_1_0_product_1_s3 <= t_high_high_tile_1_0_product_1;
    a_242_217_s3 <= a_242_217_s2;
    t_high_high_tile_2_0_product_0_s3_way <= {t_high_high_tile_2_0_product_0_s3_way[27:0], t_high_high_tile_2_0_product_0};
    t_high_high_tile_2_0_product_1_s3 <= t_high_high_tile_2_0_product_1;
    a_253_243_s3 <= a_253_243_s2;
    // into stage 4
    t_low_low_tile_0_0_sum_0_s4 <= t_low_low_tile_0_0_sum_0;
    t_low_low_tile_0_0_product_2_s4 <= t_low_low_tile_0_0_product_2;
    a_25_0_s4 <= a_25_0_s3;
    b_63_51_s4_way <= {b_63_51_s4_way[38:0], b_63_51};
    t_low_low_tile_1_0_sum_0_s4 <= t_low_low_tile_1_0_sum_0;
    t_low_low_tile_1_0_product_2_s4 <= t_low_low_tile_1_0_product_2;
    a_51_26_s4 <= a_51_26_s3;
    t_low_low_tile_2_0_sum_0_s4 <= t_low_low_tile_2_0_sum_0;
    t_low_low_tile_2_0_product_2_s4 <= t_low_low_tile_2_0_product_2;
    a_63_52_s4 <= a_63_52_s3;
    t_low_high_tile_0_0_sum_0_s4 <= t_low_high_tile_0_0_sum_0;
    t_low_high_tile_0_0_product_2_s4 <= t_low_high_tile_0_0_product_2;
    a_89_64_s4 <= a_89_64_s3;
    b_126_115_s4_way <= {b_126_115_s4_way[35:0], b_126_115};
    t_low_high_tile_1_0_sum_0_s4 <= t_low_high_tile_1_0_sum_0;
    t_low_high_tile_1_0_product_2_s4 <= t_low_high_tile_1_0_product_2;
    a_115_90_s4 <= a_115_90_s3;
    t_low_high_tile_2_0_sum_0_s4 <= t_low_high_tile_2_0_sum_0;
    t_low_high_tile_2_0_product_2_s4 <= t_low_high_tile_2_0_product_2;
    a_126_116_s4 <= a_126_116_s3;
    t_low_xs_25_0_s4 <= t_low_xs_25_0;
    t_low_ys_16_0_s4 <= t_low_ys_16_0;
    t_low_xs_51_26_s4 <= t_low_xs_51_26;
    t_low_xs_64_52_s4 <= t_low_xs_64_52;
    t_high_low_tile_0_0_sum_0_s4 <= t_high_low_tile_0_0_sum_0;
    t_high_low_tile_0_0_product_2_s4 <= t_high_low_tile_0_0_product_2;
    a_152_127_s4 <= a_152_127_s3;
    b_190_178_s4_way <= {b_190_178_s4_way[38:0], b_190_178};
    t_high_low_tile_1_0_sum_0_s4 <= t_high_low_tile_1_0_sum_0;
    t_high_low_tile_1_0_product_2_s4 <= t_high_low_tile_1_0_product_2;
    a_178_153_s4 <= a_178_153_s3;
    t_high_low_tile_2_0_sum_0_s4 <= t_high_low_tile_2_0_sum_0;
    t_high_low_tile_2_0_product_2_s4 <= t_high_low_tile_2_0_product_2;
    a_190_179_s4 <= a_190_179_s3;
    t_high_high_tile_0_0_sum_0_s4 <= t_high_high_tile_0_0_sum_0;
    t_high_high_tile_0_0_product_2_s4 <= t_high_high_tile_0_0_product_2;
    a_216_191_s4 <= a_216_191_s3;
    b_253_242_s4_way <= {b_253_242_s4_way[35:0], b_253_242};
    t_high_high_tile_1_0_sum_0_s4 <= t_high_high_tile_1_0_sum_0;
    t_high_high_tile_1_0_product_2_s4 <= t_high_high_tile_1_0_product_2;
    a_242_217_s4 <= a_242_217_s3;
    t_high_high_tile_2_0_sum_0_s4 <= t_high_high_tile_2_0_sum_0;
    t_high_high_tile_2_0_product_2_s4 <= t_high_high_tile_2_0_product_2;
    a_253_243_s4 <= a_253_243_s3;
    t_high_xs_25_0_s4 <= t_high_xs_25_0;
    t_high_ys_16_0_s4 <= t_high_ys_16_0;
    t_high_xs_51_26_s4 <= t_high_xs_51_26;
    t_high_xs_64_52_s4 <= t_high_xs_64_52;
    t_middle_xs_column_0_sum_s4 <= t_middle_xs_column_0_sum;
    t_middle_ys_column_0_sum_s4 <= t_middle_ys_column_0_sum;
    t_xs_25_0_s4 <= t_xs_25_0;
    t_ys_16_0_s4 <= t_ys_16_0;
    t_xs_51_26_s4 <= t_xs_51_26;
    t_xs_63_52_s4 <= t_xs_63_52;
    t_xs_89_64_s4 <= t_xs_89_64;
    t_ys_80_64_s4 <= t_ys_80_64;
    t_xs_115_90_s4 <= t_xs_115_90;
    t_xs_127_116_s4 <= t_xs_127_116;
    // into stage 5
    t_low_low_tile_0_0_sum_1_s5 <= t_low_low_tile_0_0_sum_1;
    t_low_low_tile_0_0_product_3_s5 <= t_low_low_tile_0_0_product_3;
    t_low_low_tile_1_0_sum_1_s5 <= t_low_low_tile_1_0_sum_1;
    t_low_low_tile_1_0_product_3_s5 <= t_low_low_tile_1_0_product_3;
    t_low_low_tile_2_0_sum_1_s5 <= t_low_low_tile_2_0_sum_1;
    t_low_low_tile_2_0_product_3_s5 <= t_low_low_tile_2_0_product_3;
    t_low_high_tile_0_0_sum_1_s5 <= t_low_high_tile_0_0_sum_1;
    t_low_high_tile_0_0_product_3_s5 <= t_low_high_tile_0_0_product_3;
    t_low_high_tile_1_0_sum_1_s5 <= t_low_high_tile_1_0_sum_1;
    t_low_high_tile_1_0_product_3_s5 <= t_low_high_tile_1_0_product_3;
    t_low_high_tile_2_0_sum_1_s5 <= t_low_high_tile_2_0_sum_1;
    t_low_high_tile_2_0_product_3_s5 <= t_low_high_tile_2_0_product_3;
    t_low_xs_25_0_s5 <= t_low_xs_25_0_s4;
    t_low_ys_33_17_s5_way <= {t_low_ys_33_17_s5_way[16:0], t_low_ys_33_17};
    t_low_xs_51_26_s5 <= t_low_xs_51_26_s4;
    t_low_xs_64_52_s5 <= t_low_xs_64_52_s4;
    t_high_low_tile_0_0_sum_1_s5 <= t_high_low_tile_0_0_sum_1;
    t_high_low_tile_0_0_product_3_s5 <= t_high_low_tile_0_0_product_3;
    t_high_low_tile_1_0_sum_1_s5 <= t_high_low_tile_1_0_sum_1;
    t_high_low_tile_1_0_product_3_s5 <= t_high_low_tile_1_0_product_3;
    t_high_low_tile_2_0_sum_1_s5 <= t_high_low_tile_2_0_sum_1;
    t_high_low_tile_2_0_product_3_s5 <= t_high_low_tile_2_0_product_3;
    t_high_high_tile_0_0_sum_1_s5 <= t_high_high_tile_0_0_sum_1;
    t_high_high_tile_0_0_product_3_s5 <= t_high_high_tile_0_0_product_3;
    t_high_high_tile_1_0_sum_1_s5 <= t_high_high_tile_1_0_sum_1;
    t_high_high_tile_1_0_product_3_s5 <= t_high_high_tile_1_0_product_3;
    t_high_high_tile_2_0_sum_1_s5 <= t_high_high_tile_2_0_sum_1;
    t_high_high_tile_2_0_product_3_s5 <= t_high_high_tile_2_0_product_3;
    t_high_xs_25_0_s5 <= t_high_xs_25_0_s4;
    t_high_ys_33_17_s5_way <= {t_high_ys_33_17_s5_way[16:0], t_high_ys_33_17};
    t_high_xs_51_26_s5 <= t_high_xs_51_26_s4;
    t_high_xs_64_52_s5 <= t_high_xs_64_52_s4;
    t_middle_xs_column_0_sum_s4_63_0_s5 <= t_middle_xs_column_0_sum_s4_63_0;
    t_middle_xs_column_0_sum_s4_64_s5 <= t_middle_xs_column_0_sum_s4_64;
    t_middle_ys_column_0_sum_s4_63_0_s5 <= t_middle_ys_column_0_sum_s4_63_0;
    t_middle_ys_column_0_sum_s4_64_s5 <= t_middle_ys_column_0_sum_s4_64;
    t_xs_25_0_s5 <= t_xs_25_0_s4;
    t_ys_33_17_s5_way <= {t_ys_33_17_s5_way[16:0], t_ys_33_17};
    t_xs_51_26_s5 <= t_xs_51_26_s4;
    t_xs_63_52_s5 <= t_xs_63_52_s4;
    t_xs_89_64_s5 <= t_xs_89_64_s4;
    t_ys_97_81_s5_way <= {t_ys_97_81_s5_way[16:0], t_ys_97_81};
    t_xs_115_90_s5 <= t_xs_115_90_s4;
    t_xs_127_116_s5 <= t_xs_127_116_s4;
    // into stage 6
    t_low_low_tile_0_0_sum_2_s6 <= t_low_low_tile_0_0_sum_2;
    t_low_low_tile_0_0_product_0_s3_16_0_s6_way <= {t_low_low_tile_0_0_product_0_s3_16_0_s6_way[33:0], t_low_low_tile_0_0_product_0_s3_16_0};
    t_low_low_tile_0_0_sum_0_s4_16_0_s6_way <= {t_low_low_tile_0_0_sum_0_s4_16_0_s6_way[16:0], t_low_low_tile_0_0_sum_0_s4_16_0};
    t_low_low_tile_0_0_sum_1_s5_16_0_s6 <= t_low_low_tile_0_0_sum_1_s5_16_0;
    t_low_low_tile_1_0_sum_2_s6 <= t_low_low_tile_1_0_sum_2;
    t_low_low_tile_1_0_product_0_s3_16_0_s6_way <= {t_low_low_tile_1_0_product_0_s3_16_0_s6_way[33:0], t_low_low_tile_1_0_product_0_s3_16_0};
    t_low_low_tile_1_0_sum_0_s4_16_0_s6_way <= {t_low_low_tile_1_0_sum_0_s4_16_0_s6_way[16:0], t_low_low_tile_1_0_sum_0_s4_16_0};
    t_low_low_tile_1_0_sum_1_s5_16_0_s6 <= t_low_low_tile_1_0_sum_1_s5_16_0;
    t_low_low_tile_2_0_sum_2_s6 <= t_low_low_tile_2_0_sum_2;
    t_low_low_tile_2_0_product_0_s3_16_0_s6_way <= {t_low_low_tile_2_0_product_0_s3_16_0_s6_way[33:0], t_low_low_tile_2_0_product_0_s3_16_0};
    t_low_low_tile_2_0_sum_0_s4_16_0_s6_way <= {t_low_low_tile_2_0_sum_0_s4_16_0_s6_way[16:0], t_low_low_tile_2_0_sum_0_s4_16_0};
    t_low_low_tile_2_0_sum_1_s5_16_0_s6 <= t_low_low_tile_2_0_sum_1_s5_16_0;
    t_low_high_tile_0_0_sum_2_s6 <= t_low_high_tile_0_0_sum_2;
    t_low_high_tile_0_0_product_0_s3_16_0_s6_way <= {t_low_high_tile_0_0_product_0_s3_16_0_s6_way[33:0], t_low_high_tile_0_0_product_0_s3_16_0};
    t_low_high_tile_0_0_sum_0_s4_16_0_s6_way <= {t_low_high_tile_0_0_sum_0_s4_16_0_s6_way[16:0], t_low_high_tile_0_0_sum_0_s4_16_0};
    t_low_high_tile_0_0_sum_1_s5_16_0_s6 <= t_low_high_tile_0_0_sum_1_s5_16_0;
    t_low_high_tile_1_0_sum_2_s6 <= t_low_high_tile_1_0_sum_2;
    t_low_high_tile_1_0_product_0_s3_16_0_s6_way <= {t_low_high_tile_1_0_product_0_s3_16_0_s6_way[33:0], t_low_high_tile_1_0_product_0_s3_16_0};
    t_low_high_tile_1_0_sum_0_s4_16_0_s6_way <= {t_low_high_tile_1_0_sum_0_s4_16_0_s6_way[16:0], t_low_high_tile_1_0_sum_0_s4_16_0};
    t_low_high_tile_1_0_sum_1_s5_16_0_s6 <= t_low_high_tile_1_0_sum_1_s5_16_0;
    t_low_high_tile_2_0_sum_2_s6 <= t_low_high_tile_2_0_sum_2;
    t_low_high_tile_2_0_product_0_s3_16_0_s6_way <= {t_low_high_tile_2_0_product_0_s3_16_0_s6_way[33:0], t_low_high_tile_2_0_product_0_s3_16_0};
    t_low_high_tile_2_0_sum_0_s4_16_0_s6_way <= {t_low_high_tile_2_0_sum_0_s4_16_0_s6_way[16:0], t_low_high_tile_2_0_sum_0_s4_16_0};
    t_low_high_tile_2_0_sum_1_s5_16_0_s6 <= t_low_high_tile_2_0_sum_1_s5_16_0;
    t_low_middle_tile_0_0_product_0_s6_way <= {t_low_middle_tile_0_0_product_0_s6_way[42:0], t_low_middle_tile_0_0_product_0};
    t_low_middle_tile_0_0_product_1_s6 <= t_low_middle_tile_0_0_product_1;
    t_low_xs_25_0_s6 <= t_low_xs_25_0_s5;
    t_low_ys_50_34_s6_way <= {t_low_ys_50_34_s6_way[33:0], t_low_ys_50_34};
    t_low_middle_tile_1_0_product_0_s6_way <= {t_low_middle_tile_1_0_product_0_s6_way[42:0], t_low_middle_tile_1_0_product_0};
    t_low_middle_tile_1_0_product_1_s6 <= t_low_middle_tile_1_0_product_1;
    t_low_xs_51_26_s6 <= t_low_xs_51_26_s5;
    t_low_middle_tile_2_0_product_0_s6_way <= {t_low_middle_tile_2_0_product_0_s6_way[29:0], t_low_middle_tile_2_0_product_0};
    t_low_middle_tile_2_0_product_1_s6 <= t_low_middle_tile_2_0_product_1;
    t_low_xs_64_52_s6 <= t_low_xs_64_52_s5;
    t_high_low_tile_0_0_sum_2_s6 <= t_high_low_tile_0_0_sum_2;
    t_high_low_tile_0_0_product_0_s3_16_0_s6_way <= {t_high_low_tile_0_0_product_0_s3_16_0_s6_way[33:0], t_high_low_tile_0_0_product_0_s3_16_0};
    t_high_low_tile_0_0_sum_0_s4_16_0_s6_way <= {t_high_low_tile_0_0_sum_0_s4_16_0_s6_way[16:0], t_high_low_tile_0_0_sum_0_s4_16_0};
    t_high_low_tile_0_0_sum_1_s5_16_0_s6 <= t_high_low_tile_0_0_sum_1_s5_16_0;
    t_high_low_tile_1_0_sum_2_s6 <= t_high_low_tile_1_0_sum_2;
    t_high_low_tile_1_0_product_0_s3_16_0_s6_way <= {t_high_low_tile_1_0_product_0_s3_16_0_s6_way[33:0], t_high_low_tile_1_0_product_0_s3_16_0};
    t_high_low_tile_1_0_sum_0_s4_16_0_s6_way <= {t_high_low_tile_1_0_sum_0_s4_16_0_s6_way[16:0], t_high_low_tile_1_0_sum_0_s4_16_0};
    t_high_low_tile_1_0_sum_1_s5_16_0_s6 <= t_high_low_tile_1_0_sum_1_s5_16_0;
    t_high_low_tile_2_0_sum_2_s6 <= t_high_low_tile_2_0_sum_2;
    t_high_low_tile_2_0_product_0_s3_16_0_s6_way <= {t_high_low_tile_2_0_product_0_s3_16_0_s6_way[33:0], t_high_low_tile_2_0_product_0_s3_16_0};
    t_high_low_tile_2_0_sum_0_s4_16_0_s6_way <= {t_high_low_tile_2_0_sum_0_s4_16_0_s6_way[16:0], t_high_low_tile_2_0_sum_0_s4_16_0};
    t_high_low_tile_2_0_sum_1_s5_16_0_s6 <= t_high_low_tile_2_0_sum_1_s5_16_0;
    t_high_high_tile_0_0_sum_2_s6 <= t_high_high_tile_0_0_sum_2;
    t_high_high_tile_0_0_product_0_s3_16_0_s6_way <= {t_high_high_tile_0_0_product_0_s3_16_0_s6_way[33:0], t_high_high_tile_0_0_product_0_s3_16_0};
    t_high_high_tile_0_0_sum_0_s4_16_0_s6_way <= {t_high_high_tile_0_0_sum_0_s4_16_0_s6_way[16:0], t_high_high_tile_0_0_sum_0_s4_16_0};
    t_high_high_tile_0_0_sum_1_s5_16_0_s6 <= t_high_high_tile_0_0_sum_1_s5_16_0;
    t_high_high_tile_1_0_sum_2_s6 <= t_high_high_tile_1_0_sum_2;
    t_high_high_tile_1_0_product_0_s3_16_0_s6_way <= {t_high_high_tile_1_0_product_0_s3_16_0_s6_way[33:0], t_high_high_tile_1_0_product_0_s3_16_0};
    t_high_high_tile_1_0_sum_0_s4_16_0_s6_way <= {t_high_high_tile_1_0_sum_0_s4_16_0_s6_way[16:0], t_high_high_tile_1_0_sum_0_s4_16_0};
    t_high_high_tile_1_0_sum_1_s5_16_0_s6 <= t_high_high_tile_1_0_sum_1_s5_16_0;
    t_high_high_tile_2_0_sum_2_s6 <= t_high_high_tile_2_0_sum_2;
    t_high_high_tile_2_0_product_0_s3_16_0_s6_way <= {t_high_high_tile_2_0_product_0_s3_16_0_s6_way[33:0], t_high_high_tile_2_0_product_0_s3_16_0};
    t_high_high_tile_2_0_sum_0_s4_16_0_s6_way <= {t_high_high_tile_2_0_sum_0_s4_16_0_s6_way[16:0], t_high_high_tile_2_0_sum_0_s4_16_0};
    t_high_high_tile_2_0_sum_1_s5_16_0_s6 <= t_high_high_tile_2_0_sum_1_s5_16_0;
    t_high_middle_tile_0_0_product_0_s6_way <= {t_high_middle_tile_0_0_product_0_s6_way[42:0], t_high_middle_tile_0_0_product_0};
    t_high_middle_tile_0_0_product_1_s6 <= t_high_middle_tile_0_0_product_1;
    t_high_xs_25_0_s6 <= t_high_xs_25_0_s5;
    t_high_ys_50_34_s6_way <= {t_high_ys_50_34_s6_way[33:0], t_high_ys_50_34};
    t_high_middle_tile_1_0_product_0_s6_way <= {t_high_middle_tile_1_0_product_0_s6_way[42:0], t_high_middle_tile_1_0_product_0};
    t_high_middle_tile_1_0_product_1_s6 <= t_high_middle_tile_1_0_product_1;
    t_high_xs_51_26_s6 <= t_high_xs_51_26_s5;
    t_high_middle_tile_2_0_product_0_s6_way <= {t_high_middle_tile_2_0_product_0_s6_way[29:0], t_high_middle_tile_2_0_product_0};
    t_high_middle_tile_2_0_product_1_s6 <= t_high_middle_tile_2_0_product_1;
    t_high_xs_64_52_s6 <= t_high_xs_64_52_s5;
    t_middle_xs <= t_middle_xs_carry_joined;
    t_middle_ys <= t_middle_ys_carry_joined;
    t_middle_low_tile_0_0_product_0_s6_way <= {t_middle_low_tile_0_0_product_0_s6_way[42:0], t_middle_low_tile_0_0_product_0};
    t_middle_low_tile_0_0_product_1_s6 <= t_middle_low_tile_0_0_product_1;
    t_xs_25_0_s6 <= t_xs_25_0_s5;
    t_ys_50_34_s6_way <= {t_ys_50_34_s6_way[33:0], t_ys_50_34};
    t_middle_low_tile_1_0_product_0_s6_way <= {t_middle_low_tile_1_0_product_0_s6_way[42:0], t_middle_low_tile_1_0_product_0};
    t_middle_low_tile_1_0_product_1_s6 <= t_middle_low_tile_1_0_product_1;
    t_xs_51_26_s6 <= t_xs_51_26_s5;
    t_middle_low_tile_2_0_product_0_s6_way <= {t_middle_low_tile_2_0_product_0_s6_way[28:0], t_middle_low_tile_2_0_product_0};
    t_middle_low_tile_2_0_product_1_s6 <= t_middle_low_tile_2_0_product_1;
    t_xs_63_52_s6 <= t_xs_63_52_s5;
    t_middle_high_tile_0_0_product_0_s6_way <= {t_middle_high_tile_0_0_product_0_s6_way[42:0], t_middle_high_tile_0_0_product_0};
    t_middle_high_tile_0_0_product_1_s6 <= t_middle_high_tile_0_0_product_1;
    t_xs_89_64_s6 <= t_xs_89_64_s5;
    t_ys_114_98_s6_way <= {t_ys_114_98_s6_way[33:0], t_ys_114_98};
    t_middle_high_tile_1_0_product_0_s6_way <= {t_middle_high_tile_1_0_product_0_s6_way[42:0], t_middle_high_tile_1_0_product_0};
    t_middle_high_tile_1_0_product_1_s6 <= t_middle_high_tile_1_0_product_1;
    t_xs_115_90_s6 <= t_xs_115_90_s5;
    t_middle_high_tile_2_0_product_0_s6_way <= {t_middle_high_tile_2_0_product_0_s6_way[28:0], t_middle_high_tile_2_0_product_0};
    t_middle_high_tile_2_0_product_1_s6 <= t_middle_high_tile_2_0_product_1;
    t_xs_127_116_s6 <= t_xs_127_116_s5;
    // into stage 7
    t_low_low_column_0_sum_s7 <= t_low_low_column_0_sum;
    t_low_low_column_1_sum_s7 <= t_low_low_column_1_sum;
    t_low_high_column_0_sum_s7 <= t_low_high_column_0_sum;
    t_low_high_column_1_sum_s7 <= t_low_high_column_1_sum;
    t_low_middle_tile_0_0_sum_0_s7 <= t_low_middle_tile_0_0_sum_0;
    t_low_middle_tile_0_0_product_2_s7 <= t_low_middle_tile_0_0_product_2;
    t_low_xs_25_0_s7 <= t_low_xs_25_0_s6;
    t_low_ys_64_51_s7_way <= {t_low_ys_64_51_s7_way[41:0], t_low_ys_64_51};
    t_low_middle_tile_1_0_sum_0_s7 <= t_low_middle_tile_1_0_sum_0;
    t_low_middle_tile_1_0_product_2_s7 <= t_low_middle_tile_1_0_product_2;
    t_low_xs_51_26_s7 <= t_low_xs_51_26_s6;
    t_low_middle_tile_2_0_sum_0_s7 <= t_low_middle_tile_2_0_sum_0;
    t_low_middle_tile_2_0_product_2_s7 <= t_low_middle_tile_2_0_product_2;
    t_low_xs_64_52_s7 <= t_low_xs_64_52_s6;
    t_high_low_column_0_sum_s7 <= t_high_low_column_0_sum;
    t_high_low_column_1_sum_s7 <= t_high_low_column_1_sum;
    t_high_high_column_0_sum_s7 <= t_high_high_column_0_sum;
    t_high_high_column_1_sum_s7 <= t_high_high_column_1_sum;
    t_high_middle_tile_0_0_sum_0_s7 <= t_high_middle_tile_0_0_sum_0;
    t_high_middle_tile_0_0_product_2_s7 <= t_high_middle_tile_0_0_product_2;
    t_high_xs_25_0_s7 <= t_high_xs_25_0_s6;
    t_high_ys_64_51_s7_way <= {t_high_ys_64_51_s7_way[41:0], t_high_ys_64_51};
    t_high_middle_tile_1_0_sum_0_s7 <= t_high_middle_tile_1_0_sum_0;
    t_high_middle_tile_1_0_product_2_s7 <= t_high_middle_tile_1_0_product_2;
    t_high_xs_51_26_s7 <= t_high_xs_51_26_s6;
    t_high_middle_tile_2_0_sum_0_s7 <= t_high_middle_tile_2_0_sum_0;
    t_high_middle_tile_2_0_product_2_s7 <= t_high_middle_tile_2_0_product_2;
    t_high_xs_64_52_s7 <= t_high_xs_64_52_s6;
    t_middle_low_tile_0_0_sum_0_s7 <= t_middle_low_tile_0_0_sum_0;
    t_middle_low_tile_0_0_product_2_s7 <= t_middle_low_tile_0_0_product_2;
    t_xs_25_0_s7 <= t_xs_25_0_s6;
    t_ys_63_51_s7_way <= {t_ys_63_51_s7_way[38:0], t_ys_63_51};
    t_middle_low_tile_1_0_sum_0_s7 <= t_middle_low_tile_1_0_sum_0;
    t_middle_low_tile_1_0_product_2_s7 <= t_middle_low_tile_1_0_product_2;
    t_xs_51_26_s7 <= t_xs_51_26_s6;
    t_middle_low_tile_2_0_sum_0_s7 <= t_middle_low_tile_2_0_sum_0;
    t_middle_low_tile_2_0_product_2_s7 <= t_middle_low_tile_2_0_product_2;
    t_xs_63_52_s7 <= t_xs_63_52_s6;
    t_middle_high_tile_0_0_sum_0_s7 <= t_middle_high_tile_0_0_sum_0;
    t_middle_high_tile_0_0_product_2_s7 <= t_middle_high_tile_0_0_product_2;
    t_xs_89_64_s7 <= t_xs_89_64_s6;
    t_ys_127_115_s7_way <= {t_ys_127_115_s7_way[38:0], t_ys_127_115};
    t_middle_high_tile_1_0_sum_0_s7 <= t_middle_high_tile_1_0_sum_0;
    t_middle_high_tile_1_0_product_2_s7 <= t_middle_high_tile_1_0_product_2;
    t_xs_115_90_s7 <= t_xs_115_90_s6;
    t_middle_high_tile_2_0_sum_0_s7 <= t_middle_high_tile_2_0_sum_0;
    t_middle_high_tile_2_0_product_2_s7 <= t_middle_high_tile_2_0_product_2;
    t_xs_127_116_s7 <= t_xs_127_116_s6;
    t_middle_xs_25_0_s7 <= t_middle_xs_25_0;
    t_middle_ys_16_0_s7 <= t_middle_ys_16_0;
    t_middle_xs_51_26_s7 <= t_middle_xs_51_26;
    t_middle_xs_64_52_s7 <= t_middle_xs_64_52;
    // into stage 8
    t_low_middle_tile_0_0_sum_1_s8 <= t_low_middle_tile_0_0_sum_1;
    t_low_middle_tile_0_0_product_3_s8 <= t_low_middle_tile_0_0_product_3;
    t_low_middle_tile_1_0_sum_1_s8 <= t_low_middle_tile_1_0_sum_1;
    t_low_middle_tile_1_0_product_3_s8 <= t_low_middle_tile_1_0_product_3;
    t_low_middle_tile_2_0_sum_1_s8 <= t_low_middle_tile_2_0_sum_1;
    t_low_middle_tile_2_0_product_3_s8 <= t_low_middle_tile_2_0_product_3;
    t_high_middle_tile_0_0_sum_1_s8 <= t_high_middle_tile_0_0_sum_1;
    t_high_middle_tile_0_0_product_3_s8 <= t_high_middle_tile_0_0_product_3;
    t_high_middle_tile_1_0_sum_1_s8 <= t_high_middle_tile_1_0_sum_1;
    t_high_middle_tile_1_0_product_3_s8 <= t_high_middle_tile_1_0_product_3;
    t_high_middle_tile_2_0_sum_1_s8 <= t_high_middle_tile_2_0_sum_1;
    t_high_middle_tile_2_0_product_3_s8 <= t_high_middle_tile_2_0_product_3;
    t_middle_low_tile_0_0_sum_1_s8 <= t_middle_low_tile_0_0_sum_1;
    t_middle_low_tile_0_0_product_3_s8 <= t_middle_low_tile_0_0_product_3;
    t_middle_low_tile_1_0_sum_1_s8 <= t_middle_low_tile_1_0_sum_1;
    t_middle_low_tile_1_0_product_3_s8 <= t_middle_low_tile_1_0_product_3;
    t_middle_low_tile_2_0_sum_1_s8 <= t_middle_low_tile_2_0_sum_1;
    t_middle_low_tile_2_0_product_3_s8 <= t_middle_low_tile_2_0_product_3;
    t_middle_high_tile_0_0_sum_1_s8 <= t_middle_high_tile_0_0_sum_1;
    t_middle_high_tile_0_0_product_3_s8 <= t_middle_high_tile_0_0_product_3;
    t_middle_high_tile_1_0_sum_1_s8 <= t_middle_high_tile_1_0_sum_1;
    t_middle_high_tile_1_0_product_3_s8 <= t_middle_high_tile_1_0_product_3;
    t_middle_high_tile_2_0_sum_1_s8 <= t_middle_high_tile_2_0_sum_1;
    t_middle_high_tile_2_0_product_3_s8 <= t_middle_high_tile_2_0_product_3;
    t_middle_xs_25_0_s8 <= t_middle_xs_25_0_s7;
    t_middle_ys_33_17_s8_way <= {t_middle_ys_33_17_s8_way[16:0], t_middle_ys_33_17};
    t_middle_xs_51_26_s8 <= t_middle_xs_51_26_s7;
    t_middle_xs_64_52_s8 <= t_middle_xs_64_52_s7;
    // into stage 9
    t_low_low_column_0_sum_s7_63_0_s9_way <= {t_low_low_column_0_sum_s7_63_0_s9_way[63:0], t_low_low_column_0_sum_s7_63_0};
    t_low_low_settled_sum_s9_way <= {t_low_low_settled_sum_s9_way[63:0], t_low_low_settled_sum};
    t_low_high_column_0_sum_s7_63_0_s9_way <= {t_low_high_column_0_sum_s7_63_0_s9_way[63:0], t_low_high_column_0_sum_s7_63_0};
    t_low_high_settled_sum_s9_way <= {t_low_high_settled_sum_s9_way[61:0], t_low_high_settled_sum};
    t_low_middle_tile_0_0_sum_2_s9 <= t_low_middle_tile_0_0_sum_2;
    t_low_middle_tile_0_0_product_0_s6_16_0_s9_way <= {t_low_middle_tile_0_0_product_0_s6_16_0_s9_way[33:0], t_low_middle_tile_0_0_product_0_s6_16_0};
    t_low_middle_tile_0_0_sum_0_s7_16_0_s9_way <= {t_low_middle_tile_0_0_sum_0_s7_16_0_s9_way[16:0], t_low_middle_tile_0_0_sum_0_s7_16_0};
    t_low_middle_tile_0_0_sum_1_s8_16_0_s9 <= t_low_middle_tile_0_0_sum_1_s8_16_0;
    t_low_middle_tile_1_0_sum_2_s9 <= t_low_middle_tile_1_0_sum_2;
    t_low_middle_tile_1_0_product_0_s6_16_0_s9_way <= {t_low_middle_tile_1_0_product_0_s6_16_0_s9_way[33:0], t_low_middle_tile_1_0_product_0_s6_16_0};
    t_low_middle_tile_1_0_sum_0_s7_16_0_s9_way <= {t_low_middle_tile_1_0_sum_0_s7_16_0_s9_way[16:0], t_low_middle_tile_1_0_sum_0_s7_16_0};
    t_low_middle_tile_1_0_sum_1_s8_16_0_s9 <= t_low_middle_tile_1_0_sum_1_s8_16_0;
    t_low_middle_tile_2_0_sum_2_s9 <= t_low_middle_tile_2_0_sum_2;
    t_low_middle_tile_2_0_product_0_s6_16_0_s9_way <= {t_low_middle_tile_2_0_product_0_s6_16_0_s9_way[33:0], t_low_middle_tile_2_0_product_0_s6_16_0};
    t_low_middle_tile_2_0_sum_0_s7_16_0_s9_way <= {t_low_middle_tile_2_0_sum_0_s7_16_0_s9_way[16:0], t_low_middle_tile_2_0_sum_0_s7_16_0};
    t_low_middle_tile_2_0_sum_1_s8_16_0_s9 <= t_low_middle_tile_2_0_sum_1_s8_16_0;
    t_high_low_column_0_sum_s7_63_0_s9_way <= {t_high_low_column_0_sum_s7_63_0_s9_way[63:0], t_high_low_column_0_sum_s7_63_0};
    t_high_low_settled_sum_s9_way <= {t_high_low_settled_sum_s9_way[63:0], t_high_low_settled_sum};
    t_high_high_column_0_sum_s7_63_0_s9_way <= {t_high_high_column_0_sum_s7_63_0_s9_way[63:0], t_high_high_column_0_sum_s7_63_0};
    t_high_high_settled_sum_s9_way <= {t_high_high_settled_sum_s9_way[61:0], t_high_high_settled_sum};
    t_high_middle_tile_0_0_sum_2_s9 <= t_high_middle_tile_0_0_sum_2;
    t_high_middle_tile_0_0_product_0_s6_16_0_s9_way <= {t_high_middle_tile_0_0_product_0_s6_16_0_s9_way[33:0], t_high_middle_tile_0_0_product_0_s6_16_0};
    t_high_middle_tile_0_0_sum_0_s7_16_0_s9_way <= {t_high_middle_tile_0_0_sum_0_s7_16_0_s9_way[16:0], t_high_middle_tile_0_0_sum_0_s7_16_0};
    t_high_middle_tile_0_0_sum_1_s8_16_0_s9 <= t_high_middle_tile_0_0_sum_1_s8_16_0;
    t_high_middle_tile_1_0_sum_2_s9 <= t_high_middle_tile_1_0_sum_2;
    t_high_middle_tile_1_0_product_0_s6_16_0_s9_way <= {t_high_middle_tile_1_0_product_0_s6_16_0_s9_way[33:0], t_high_middle_tile_1_0_product_0_s6_16_0};
    t_high_middle_tile_1_0_sum_0_s7_16_0_s9_way <= {t_high_middle_tile_1_0_sum_0_s7_16_0_s9_way[16:0], t_high_middle_tile_1_0_sum_0_s7_16_0};
    t_high_middle_tile_1_0_sum_1_s8_16_0_s9 <= t_high_middle_tile_1_0_sum_1_s8_16_0;
    t_high_middle_tile_2_0_sum_2_s9 <= t_high_middle_tile_2_0_sum_2;
    t_high_middle_tile_2_0_product_0_s6_16_0_s9_way <= {t_high_middle_tile_2_0_product_0_s6_16_0_s9_way[33:0], t_high_middle_tile_2_0_product_0_s6_16_0};
    t_high_middle_tile_2_0_sum_0_s7_16_0_s9_way <= {t_high_middle_tile_2_0_sum_0_s7_16_0_s9_way[16:0], t_high_middle_tile_2_0_sum_0_s7_16_0};
    t_high_middle_tile_2_0_sum_1_s8_16_0_s9 <= t_high_middle_tile_2_0_sum_1_s8_16_0;
    t_middle_low_tile_0_0_sum_2_s9 <= t_middle_low_tile_0_0_sum_2;
    t_middle_low_tile_0_0_product_0_s6_16_0_s9_way <= {t_middle_low_tile_0_0_product_0_s6_16_0_s9_way[33:0], t_middle_low_tile_0_0_product_0_s6_16_0};
    t_middle_low_tile_0_0_sum_0_s7_16_0_s9_way <= {t_middle_low_tile_0_0_sum_0_s7_16_0_s9_way[16:0], t_middle_low_tile_0_0_sum_0_s7_16_0};
    t_middle_low_tile_0_0_sum_1_s8_16_0_s9 <= t_middle_low_tile_0_0_sum_1_s8_16_0;
    t_middle_low_tile_1_0_sum_2_s9 <= t_middle_low_tile_1_0_sum_2;
    t_middle_low_tile_1_0_product_0_s6_16_0_s9_way <= {t_middle_low_tile_1_0_product_0_s6_16_0_s9_way[33:0], t_middle_low_tile_1_0_product_0_s6_16_0};
    t_middle_low_tile_1_0_sum_0_s7_16_0_s9_way <= {t_middle_low_tile_1_0_sum_0_s7_16_0_s9_way[16:0], t_middle_low_tile_1_0_sum_0_s7_16_0};
    t_middle_low_tile_1_0_sum_1_s8_16_0_s9 <= t_middle_low_tile_1_0_sum_1_s8_16_0;
    t_middle_low_tile_2_0_sum_2_s9 <= t_middle_low_tile_2_0_sum_2;
    t_middle_low_tile_2_0_product_0_s6_16_0_s9_way <= {t_middle_low_tile_2_0_product_0_s6_16_0_s9_way[33:0], t_middle_low_tile_2_0_product_0_s6_16_0};
    t_middle_low_tile_2_0_sum_0_s7_16_0_s9_way <= {t_middle_low_tile_2_0_sum_0_s7_16_0_s9_way[16:0], t_middle_low_tile_2_0_sum_0_s7_16_0};
    t_middle_low_tile_2_0_sum_1_s8_16_0_s9 <= t_middle_low_tile_2_0_sum_1_s8_16_0;
    t_middle_high_tile_0_0_sum_2_s9 <= t_middle_high_tile_0_0_sum_2;
    t_middle_high_tile_0_0_product_0_s6_16_0_s9_way <= {t_middle_high_tile_0_0_product_0_s6_16_0_s9_way[33:0], t_middle_high_tile_0_0_product_0_s6_16_0};
    t_middle_high_tile_0_0_sum_0_s7_16_0_s9_way <= {t_middle_high_tile_0_0_sum_0_s7_16_0_s9_way[16:0], t_middle_high_tile_0_0_sum_0_s7_16_0};
    t_middle_high_tile_0_0_sum_1_s8_16_0_s9 <= t_middle_high_tile_0_0_sum_1_s8_16_0;
    t_middle_high_tile_1_0_sum_2_s9 <= t_middle_high_tile_1_0_sum_2;
    t_middle_high_tile_1_0_product_0_s6_16_0_s9_way <= {t_middle_high_tile_1_0_product_0_s6_16_0_s9_way[33:0], t_middle_high_tile_1_0_product_0_s6_16_0};
    t_middle_high_tile_1_0_sum_0_s7_16_0_s9_way <= {t_middle_high_tile_1_0_sum_0_s7_16_0_s9_way[16:0], t_middle_high_tile_1_0_sum_0_s7_16_0};
    t_middle_high_tile_1_0_sum_1_s8_16_0_s9 <= t_middle_high_tile_1_0_sum_1_s8_16_0;
    t_middle_high_tile_2_0_sum_2_s9 <= t_middle_high_tile_2_0_sum_2;
    t_middle_high_tile_2_0_product_0_s6_16_0_s9_way <= {t_middle_high_tile_2_0_product_0_s6_16_0_s9_way[33:0], t_middle_high_tile_2_0_product_0_s6_16_0};
    t_middle_high_tile_2_0_sum_0_s7_16_0_s9_way <= {t_middle_high_tile_2_0_sum_0_s7_16_0_s9_way[16:0], t_middle_high_tile_2_0_sum_0_s7_16_0};
    t_middle_high_tile_2_0_sum_1_s8_16_0_s9 <= t_middle_high_tile_2_0_sum_1_s8_16_0;
    t_middle_middle_tile_0_0_product_0_s9_way <= {t_middle_middle_tile_0_0_product_0_s9_way[42:0], t_middle_middle_tile_0_0_product_0};
    t_middle_middle_tile_0_0_product_1_s9 <= t_middle_middle_tile_0_0_product_1;
    t_middle_xs_25_0_s9 <= t_middle_xs_25_0_s8;
    t_middle_ys_50_34_s9_way <= {t_middle_ys_50_34_s9_way[33:0], t_middle_ys_50_34};
    t_middle_middle_tile_1_0_product_0_s9_way <= {t_middle_middle_tile_1_0_product_0_s9_way[42:0], t_middle_middle_tile_1_0_product_0};
    t_middle_middle_tile_1_0_product_1_s9 <= t_middle_middle_tile_1_0_product_1;
    t_middle_xs_51_26_s9 <= t_middle_xs_51_26_s8;
    t_middle_middle_tile_2_0_product_0_s9_way <= {t_middle_middle_tile_2_0_product_0_s9_way[29:0], t_middle_middle_tile_2_0_product_0};
    t_middle_middle_tile_2_0_product_1_s9 <= t_middle_middle_tile_2_0_product_1;
    t_middle_xs_64_52_s9 <= t_middle_xs_64_52_s8;
    // into stage 10
    t_low_low <= t_low_low_carry_joined;
    t_low_high <= t_low_high_carry_joined;
    t_low_middle_column_0_sum_s10 <= t_low_middle_column_0_sum;
    t_low_middle_column_1_sum_s10 <= t_low_middle_column_1_sum;
    t_low_middle_tile_2_0_77_76_s10 <= t_low_middle_tile_2_0_77_76;
    t_high_low <= t_high_low_carry_joined;
    t_high_high <= t_high_high_carry_joined;
    t_high_middle_column_0_sum_s10 <= t_high_middle_column_0_sum;
    t_high_middle_column_1_sum_s10 <= t_high_middle_column_1_sum;
    t_high_middle_tile_2_0_77_76_s10 <= t_high_middle_tile_2_0_77_76;
    t_middle_low_column_0_sum_s10 <= t_middle_low_column_0_sum;
    t_middle_low_column_1_sum_s10 <= t_middle_low_column_1_sum;
    t_middle_high_column_0_sum_s10 <= t_middle_high_column_0_sum;
    t_middle_high_column_1_sum_s10 <= t_middle_high_column_1_sum;
    t_middle_middle_tile_0_0_sum_0_s10 <= t_middle_middle_tile_0_0_sum_0;
    t_middle_middle_tile_0_0_product_2_s10 <= t_middle_middle_tile_0_0_product_2;
    t_middle_xs_25_0_s10 <= t_middle_xs_25_0_s9;
    t_middle_ys_64_51_s10_way <= {t_middle_ys_64_51_s10_way[41:0], t_middle_ys_64_51};
    t_middle_middle_tile_1_0_sum_0_s10 <= t_middle_middle_tile_1_0_sum_0;
    t_middle_middle_tile_1_0_product_2_s10 <= t_middle_middle_tile_1_0_product_2;
    t_middle_xs_51_26_s10 <= t_middle_xs_51_26_s9;
    t_middle_middle_tile_2_0_sum_0_s10 <= t_middle_middle_tile_2_0_sum_0;
    t_middle_middle_tile_2_0_product_2_s10 <= t_middle_middle_tile_2_0_product_2;
    t_middle_xs_64_52_s10 <= t_middle_xs_64_52_s9;
    // into stage 11
    t_low_middle_settled_sum_0_s11 <= t_low_middle_settled_sum_0;
    t_high_middle_settled_sum_0_s11 <= t_high_middle_settled_sum_0;
    t_middle_middle_tile_0_0_sum_1_s11 <= t_middle_middle_tile_0_0_sum_1;
    t_middle_middle_tile_0_0_product_3_s11 <= t_middle_middle_tile_0_0_product_3;
    t_middle_middle_tile_1_0_sum_1_s11 <= t_middle_middle_tile_1_0_sum_1;
    t_middle_middle_tile_1_0_product_3_s11 <= t_middle_middle_tile_1_0_product_3;
    t_middle_middle_tile_2_0_sum_1_s11 <= t_middle_middle_tile_2_0_sum_1;
    t_middle_middle_tile_2_0_product_3_s11 <= t_middle_middle_tile_2_0_product_3;
    // into stage 12
    t_low_middle_column_0_sum_s10_63_0_s12_way <= {t_low_middle_column_0_sum_s10_63_0_s12_way[63:0], t_low_middle_column_0_sum_s10_63_0};
    t_low_middle_settled_sum_0_s11_63_0_s12 <= t_low_middle_settled_sum_0_s11_63_0;
    t_low_middle_settled_sum_0_s11_64_s12 <= t_low_middle_settled_sum_0_s11_64;
    t_low_middle_settled_sum_1_s12_way <= {t_low_middle_settled_sum_1_s12_way[1:0], t_low_middle_settled_sum_1};
    t_high_middle_column_0_sum_s10_63_0_s12_way <= {t_high_middle_column_0_sum_s10_63_0_s12_way[63:0], t_high_middle_column_0_sum_s10_63_0};
    t_high_middle_settled_sum_0_s11_63_0_s12 <= t_high_middle_settled_sum_0_s11_63_0;
    t_high_middle_settled_sum_0_s11_64_s12 <= t_high_middle_settled_sum_0_s11_64;
    t_high_middle_settled_sum_1_s12_way <= {t_high_middle_settled_sum_1_s12_way[1:0], t_high_middle_settled_sum_1};
    t_middle_low_column_0_sum_s10_63_0_s12_way <= {t_middle_low_column_0_sum_s10_63_0_s12_way[63:0], t_middle_low_column_0_sum_s10_63_0};
    t_middle_low_settled_sum_s12_way <= {t_middle_low_settled_sum_s12_way[63:0], t_middle_low_settled_sum};
    t_middle_high_column_0_sum_s10_63_0_s12_way <= {t_middle_high_column_0_sum_s10_63_0_s12_way[63:0], t_middle_high_column_0_sum_s10_63_0};
    t_middle_high_settled_sum_s12_way <= {t_middle_high_settled_sum_s12_way[63:0], t_middle_high_settled_sum};
    t_middle_middle_tile_0_0_sum_2_s12 <= t_middle_middle_tile_0_0_sum_2;
    t_middle_middle_tile_0_0_product_0_s9_16_0_s12_way <= {t_middle_middle_tile_0_0_product_0_s9_16_0_s12_way[33:0], t_middle_middle_tile_0_0_product_0_s9_16_0};
    t_middle_middle_tile_0_0_sum_0_s10_16_0_s12_way <= {t_middle_middle_tile_0_0_sum_0_s10_16_0_s12_way[16:0], t_middle_middle_tile_0_0_sum_0_s10_16_0};
    t_middle_middle_tile_0_0_sum_1_s11_16_0_s12 <= t_middle_middle_tile_0_0_sum_1_s11_16_0;
    t_middle_middle_tile_1_0_sum_2_s12 <= t_middle_middle_tile_1_0_sum_2;
    t_middle_middle_tile_1_0_product_0_s9_16_0_s12_way <= {t_middle_middle_tile_1_0_product_0_s9_16_0_s12_way[33:0], t_middle_middle_tile_1_0_product_0_s9_16_0};
    t_middle_middle_tile_1_0_sum_0_s10_16_0_s12_way <= {t_middle_middle_tile_1_0_sum_0_s10_16_0_s12_way[16:0], t_middle_middle_tile_1_0_sum_0_s10_16_0};
    t_middle_middle_tile_1_0_sum_1_s11_16_0_s12 <= t_middle_middle_tile_1_0_sum_1_s11_16_0;
    t_middle_middle_tile_2_0_sum_2_s12 <= t_middle_middle_tile_2_0_sum_2;
    t_middle_middle_tile_2_0_product_0_s9_16_0_s12_way <= {t_middle_middle_tile_2_0_product_0_s9_16_0_s12_way[33:0], t_middle_middle_tile_2_0_product_0_s9_16_0};
    t_middle_middle_tile_2_0_sum_0_s10_16_0_s12_way <= {t_middle_middle_tile_2_0_sum_0_s10_16_0_s12_way[16:0], t_middle_middle_tile_2_0_sum_0_s10_16_0};
    t_middle_middle_tile_2_0_sum_1_s11_16_0_s12 <= t_middle_middle_tile_2_0_sum_1_s11_16_0;
    // into stage 13
    t_low_middle <= t_low_middle_carry_joined;
    not_t_low_high_63_0_s13_way <= {not_t_low_high_63_0_s13_way[127:0], not_t_low_high_63_0};
    not_t_low_high_125_64_s13_way <= {not_t_low_high_125_64_s13_way[123:0], not_t_low_high_125_64};
    t_low_high_125_64_s13_way <= {t_low_high_125_64_s13_way[123:0], t_low_high_125_64};
    t_high_middle <= t_high_middle_carry_joined;
    not_t_high_high_63_0_s13_way <= {not_t_high_high_63_0_s13_way[127:0], not_t_high_high_63_0};
    not_t_high_high_125_64_s13_way <= {not_t_high_high_125_64_s13_way[123:0], not_t_high_high_125_64};
    t_high_high_125_64_s13_way <= {t_high_high_125_64_s13_way[123:0], t_high_high_125_64};
    t_middle_low <= t_middle_low_carry_joined;
    t_middle_high <= t_middle_high_carry_joined;
    t_middle_middle_column_0_sum_s13 <= t_middle_middle_column_0_sum;
    t_middle_middle_column_1_sum_s13 <= t_middle_middle_column_1_sum;
    t_middle_middle_tile_2_0_77_76_s13 <= t_middle_middle_tile_2_0_77_76;
    // into stage 14
    t_low_column_1_sum_1_s14 <= t_low_column_1_sum_1;
    t_low_column_1_sum_0_s14_way <= {t_low_column_1_sum_0_s14_way[197:0], t_low_column_1_sum_0};
    t_low_column_2_sum_1_s14 <= t_low_column_2_sum_1;
    t_low_column_2_sum_0_s14_way <= {t_low_column_2_sum_0_s14_way[197:0], t_low_column_2_sum_0};
    t_high_column_1_sum_1_s14 <= t_high_column_1_sum_1;
    t_high_column_1_sum_0_s14_way <= {t_high_column_1_sum_0_s14_way[197:0], t_high_column_1_sum_0};
    t_high_column_2_sum_1_s14 <= t_high_column_2_sum_1;
    t_high_column_2_sum_0_s14_way <= {t_high_column_2_sum_0_s14_way[197:0], t_high_column_2_sum_0};
    t_middle_middle_settled_sum_0_s14 <= t_middle_middle_settled_sum_0;
    // into stage 15
    t_low_column_1_sum_2_s15 <= t_low_column_1_sum_2;
    t_low_column_2_sum_2_s15 <= t_low_column_2_sum_2;
    t_low_column_3_sum_s15_way <= {t_low_column_3_sum_s15_way[61:0], t_low_column_3_sum};
    t_high_column_1_sum_2_s15 <= t_high_column_1_sum_2;
    t_high_column_2_sum_2_s15 <= t_high_column_2_sum_2;
    t_high_column_3_sum_s15_way <= {t_high_column_3_sum_s15_way[61:0], t_high_column_3_sum};
    t_middle_middle_column_0_sum_s13_63_0_s15_way <= {t_middle_middle_column_0_sum_s13_63_0_s15_way[63:0], t_middle_middle_column_0_sum_s13_63_0};
    t_middle_middle_settled_sum_0_s14_63_0_s15 <= t_middle_middle_settled_sum_0_s14_63_0;
    t_middle_middle_settled_sum_0_s14_64_s15 <= t_middle_middle_settled_sum_0_s14_64;
    t_middle_middle_settled_sum_1_s15_way <= {t_middle_middle_settled_sum_1_s15_way[1:0], t_middle_middle_settled_sum_1};
    // into stage 16
    t_low_settled_sum_0_s16 <= t_low_settled_sum_0;
    t_high_settled_sum_0_s16 <= t_high_settled_sum_0;
    t_middle_middle <= t_middle_middle_carry_joined;
    not_t_middle_high_63_0_s16_way <= {not_t_middle_high_63_0_s16_way[127:0], not_t_middle_high_63_0};
    t_middle_column_2_sum_0_s16_way <= {t_middle_column_2_sum_0_s16_way[131:0], t_middle_column_2_sum_0};
    t_middle_high_127_64_s16_way <= {t_middle_high_127_64_s16_way[127:0], t_middle_high_127_64};
    // into stage 17
    t_low_low_63_0_s17_way <= {t_low_low_63_0_s17_way[383:0], t_low_low_63_0};
    t_low_column_1_sum_2_s15_63_0_s17_way <= {t_low_column_1_sum_2_s15_63_0_s17_way[63:0], t_low_column_1_sum_2_s15_63_0};
    t_low_settled_sum_0_s16_63_0_s17 <= t_low_settled_sum_0_s16_63_0;
    t_low_settled_sum_0_s16_64_s17 <= t_low_settled_sum_0_s16_64;
    t_low_settled_sum_1_s17_way <= {t_low_settled_sum_1_s17_way[61:0], t_low_settled_sum_1};
    t_high_low_63_0_s17_way <= {t_high_low_63_0_s17_way[383:0], t_high_low_63_0};
    t_high_column_1_sum_2_s15_63_0_s17_way <= {t_high_column_1_sum_2_s15_63_0_s17_way[63:0], t_high_column_1_sum_2_s15_63_0};
    t_high_settled_sum_0_s16_63_0_s17 <= t_high_settled_sum_0_s16_63_0;
    t_high_settled_sum_0_s16_64_s17 <= t_high_settled_sum_0_s16_64;
    t_high_settled_sum_1_s17_way <= {t_high_settled_sum_1_s17_way[61:0], t_high_settled_sum_1};
    t_middle_column_1_sum_1_s17 <= t_middle_column_1_sum_1;
    t_middle_column_1_sum_0_s17_way <= {t_middle_column_1_sum_0_s17_way[197:0], t_middle_column_1_sum_0};
    t_middle_column_2_sum_1_s17 <= t_middle_column_2_sum_1;
    t_middle_column_3_sum_s17 <= t_middle_column_3_sum;
    // into stage 18
    t_low <= t_low_carry_joined;
    t_high <= t_high_carry_joined;
    t_middle_column_1_sum_2_s18 <= t_middle_column_1_sum_2;
    t_middle_column_2_sum_1_s17_63_0_s18 <= t_middle_column_2_sum_1_s17_63_0;
    // into stage 19
    t_middle_settled_sum_0_s19 <= t_middle_settled_sum_0;
    t_column_6_sum_s19 <= t_column_6_sum;
    t_column_7_sum_s19 <= t_column_7_sum;
    // into stage 20
    t_middle_low_63_0_s20_way <= {t_middle_low_63_0_s20_way[383:0], t_middle_low_63_0};
    t_middle_column_1_sum_2_s18_63_0_s20_way <= {t_middle_column_1_sum_2_s18_63_0_s20_way[63:0], t_middle_column_1_sum_2_s18_63_0};
    t_middle_settled_sum_0_s19_63_0_s20 <= t_middle_settled_sum_0_s19_63_0;
    t_middle_settled_sum_0_s19_64_s20 <= t_middle_settled_sum_0_s19_64;
    t_middle_settled_sum_1_s20_way <= {t_middle_settled_sum_1_s20_way[127:0], t_middle_settled_sum_1};
    // into stage 21
    t_middle <= t_middle_carry_joined;
    t_column_1_sum_0_s21_way <= {t_column_1_sum_0_s21_way[129:0], t_column_1_sum_0};
    not_t_high_64_1_s21_way <= {not_t_high_64_1_s21_way[127:0], not_t_high_64_1};
    t_column_3_sum_0_s21_way <= {t_column_3_sum_0_s21_way[131:0], t_column_3_sum_0};
    t_column_4_sum_0_s21_way <= {t_column_4_sum_0_s21_way[131:0], t_column_4_sum_0};
    not_t_high_253_193_s21_way <= {not_t_high_253_193_s21_way[121:0], not_t_high_253_193};
    // into stage 22
    t_column_1_sum_1_s22 <= t_column_1_sum_1;
    t_column_2_sum_1_s22 <= t_column_2_sum_1;
    t_column_2_sum_0_s22_way <= {t_column_2_sum_0_s22_way[194:0], t_column_2_sum_0};
    t_column_3_sum_1_s22 <= t_column_3_sum_1;
    t_column_4_sum_1_s22 <= t_column_4_sum_1;
    t_column_5_sum_1_s22 <= t_column_5_sum_1;
    t_column_5_sum_0_s22_way <= {t_column_5_sum_0_s22_way[194:0], t_column_5_sum_0};
    // into stage 23
    t_column_2_sum_2_s23 <= t_column_2_sum_2;
    t_column_5_sum_2_s23 <= t_column_5_sum_2;
    t_column_1_sum_1_s22_65_64_s23 <= t_column_1_sum_1_s22_65_64;
    t_column_3_sum_1_s22_63_0_s23 <= t_column_3_sum_1_s22_63_0;
    t_settled_sum_2_s23 <= t_settled_sum_2;
    t_column_4_sum_1_s22_65_64_s23 <= t_column_4_sum_1_s22_65_64;
    t_column_6_sum_s19_63_0_s23_way <= {t_column_6_sum_s19_63_0_s23_way[191:0], t_column_6_sum_s19_63_0};
    // into stage 24
    t_settled_sum_0_s24 <= t_settled_sum_0;
    t_settled_sum_1_s24 <= t_settled_sum_1;
    t_settled_sum_3_s24 <= t_settled_sum_3;
    t_settled_sum_4_s24 <= t_settled_sum_4;
    // into stage 25
    t_low_63_0_s25_way <= {t_low_63_0_s25_way[383:0], t_low_63_0};
    t_column_1_sum_1_s22_63_0_s25_way <= {t_column_1_sum_1_s22_63_0_s25_way[127:0], t_column_1_sum_1_s22_63_0};
    t_settled_sum_0_s24_63_0_s25 <= t_settled_sum_0_s24_63_0;
    t_settled_sum_0_s24_64_s25 <= t_settled_sum_0_s24_64;
    t_settled_sum_1_s24_63_0_s25 <= t_settled_sum_1_s24_63_0;
    t_settled_sum_1_s24_64_s25 <= t_settled_sum_1_s24_64;
    t_carry_all_bits_0_s25 <= t_carry_all_bits_0;
    t_settled_sum_2_s23_63_0_s25_way <= {t_settled_sum_2_s23_63_0_s25_way[63:0], t_settled_sum_2_s23_63_0};
    t_settled_sum_2_s23_64_s25_way <= {t_settled_sum_2_s23_64_s25_way[0:0], t_settled_sum_2_s23_64};
    t_carry_all_bits_1_s25_way <= {t_carry_all_bits_1_s25_way[0:0], t_carry_all_bits_1};
    t_settled_sum_3_s24_63_0_s25 <= t_settled_sum_3_s24_63_0;
    t_settled_sum_3_s24_64_s25 <= t_settled_sum_3_s24_64;
    t_carry_all_bits_2_s25 <= t_carry_all_bits_2;
    t_settled_sum_4_s24_63_0_s25 <= t_settled_sum_4_s24_63_0;
    t_settled_sum_4_s24_64_s25 <= t_settled_sum_4_s24_64;
    t_carry_all_bits_3_s25 <= t_carry_all_bits_3;
    t_settled_sum_5_s25_way <= {t_settled_sum_5_s25_way[299:0], t_settled_sum_5};
    // into stage 26
    t <= t_carry_joined;
    // into stage 27
    t_25_0_s27 <= t_25_0;
    t_51_26_s27 <= t_51_26;
    t_77_52_s27 <= t_77_52;
    t_103_78_s27 <= t_103_78;
    t_129_104_s27 <= t_129_104;
    t_155_130_s27 <= t_155_130;
    t_181_156_s27 <= t_181_156;
    t_207_182_s27 <= t_207_182;
    t_233_208_s27 <= t_233_208;
    t_255_234_s27 <= t_255_234;
    // into stage 28
    t_25_0_s28 <= t_25_0_s27;
    t_51_26_s28 <= t_51_26_s27;
    t_77_52_s28 <= t_77_52_s27;
    t_103_78_s28 <= t_103_78_s27;
    t_129_104_s28 <= t_129_104_s27;
    t_155_130_s28 <= t_155_130_s27;
    t_181_156_s28 <= t_181_156_s27;
    t_207_182_s28 <= t_207_182_s27;
    t_233_208_s28 <= t_233_208_s27;
    t_255_234_s28 <= t_255_234_s27;
    // into stage 29
    m_tile_0_0_product_0_s29_way <= {m_tile_0_0_product_0_s29_way[42:0], m_tile_0_0_product_0};
    m_tile_0_0_product_1_s29 <= m_tile_0_0_product_1;
    t_25_0_s29 <= t_25_0_s28;
    m_tile_0_4_product_0_s29_way <= {m_tile_0_4_product_0_s29_way[42:0], m_tile_0_4_product_0};
    m_tile_0_4_product_1_s29 <= m_tile_0_4_product_1;
    m_tile_0_8_product_0_s29_way <= {m_tile_0_8_product_0_s29_way[42:0], m_tile_0_8_product_0};
    m_tile_0_8_product_1_s29 <= m_tile_0_8_product_1;
    m_tile_0_12_product_0_s29_way <= {m_tile_0_12_product_0_s29_way[42:0], m_tile_0_12_product_0};
    m_tile_0_12_product_1_s29 <= m_tile_0_12_product_1;
    m_tile_1_0_product_0_s29_way <= {m_tile_1_0_product_0_s29_way[42:0], m_tile_1_0_product_0};
    m_tile_1_0_product_1_s29 <= m_tile_1_0_product_1;
    t_51_26_s29 <= t_51_26_s28;
    m_tile_1_4_product_0_s29_way <= {m_tile_1_4_product_0_s29_way[42:0], m_tile_1_4_product_0};
    m_tile_1_4_product_1_s29 <= m_tile_1_4_product_1;
    m_tile_1_8_product_0_s29_way <= {m_tile_1_8_product_0_s29_way[42:0], m_tile_1_8_product_0};
    m_tile_1_8_product_1_s29 <= m_tile_1_8_product_1;
    m_tile_1_12_product_0_s29_way <= {m_tile_1_12_product_0_s29_way[42:0], m_tile_1_12_product_0};
    m_tile_1_12_product_1_s29 <= m_tile_1_12_product_1;
    m_tile_2_0_product_0_s29_way <= {m_tile_2_0_product_0_s29_way[42:0], m_tile_2_0_product_0};
    m_tile_2_0_product_1_s29 <= m_tile_2_0_product_1;
    t_77_52_s29 <= t_77_52_s28;
    m_tile_2_4_product_0_s29_way <= {m_tile_2_4_product_0_s29_way[42:0], m_tile_2_4_product_0};
    m_tile_2_4_product_1_s29 <= m_tile_2_4_product_1;
    m_tile_2_8_product_0_s29_way <= {m_tile_2_8_product_0_s29_way[42:0], m_tile_2_8_product_0};
    m_tile_2_8_product_1_s29 <= m_tile_2_8_product_1;
    m_tile_3_0_product_0_s29_way <= {m_tile_3_0_product_0_s29_way[42:0], m_tile_3_0_product_0};
    m_tile_3_0_product_1_s29 <= m_tile_3_0_product_1;
    t_103_78_s29 <= t_103_78_s28;
    m_tile_3_4_product_0_s29_way <= {m_tile_3_4_product_0_s29_way[42:0], m_tile_3_4_product_0};
    m_tile_3_4_product_1_s29 <= m_tile_3_4_product_1;
    m_tile_3_8_product_0_s29_way <= {m_tile_3_8_product_0_s29_way[42:0], m_tile_3_8_product_0};
    m_tile_3_8_product_1_s29 <= m_tile_3_8_product_1;
    m_tile_4_0_product_0_s29_way <= {m_tile_4_0_product_0_s29_way[42:0], m_tile_4_0_product_0};
    m_tile_4_0_product_1_s29 <= m_tile_4_0_product_1;
    t_129_104_s29 <= t_129_104_s28;
    m_tile_4_4_product_0_s29_way <= {m_tile_4_4_product_0_s29_way[42:0], m_tile_4_4_product_0};
    m_tile_4_4_product_1_s29 <= m_tile_4_4_product_1;
    m_tile_4_8_way <= {m_tile_4_8_way[42:0], m_tile_4_8_product};
    m_tile_5_0_product_0_s29_way <= {m_tile_5_0_product_0_s29_way[42:0], m_tile_5_0_product_0};
    m_tile_5_0_product_1_s29 <= m_tile_5_0_product_1;
    t_155_130_s29 <= t_155_130_s28;
    m_tile_5_4_product_0_s29_way <= {m_tile_5_4_product_0_s29_way[42:0], m_tile_5_4_product_0};
    m_tile_5_4_product_1_s29 <= m_tile_5_4_product_1;
    m_tile_6_0_product_0_s29_way <= {m_tile_6_0_product_0_s29_way[42:0], m_tile_6_0_product_0};
    m_tile_6_0_product_1_s29 <= m_tile_6_0_product_1;
    t_181_156_s29 <= t_181_156_s28;
    m_tile_6_4_product_0_s29_way <= {m_tile_6_4_product_0_s29_way[42:0], m_tile_6_4_product_0};
    m_tile_6_4_product_1_s29 <= m_tile_6_4_product_1;
    m_tile_7_0_product_0_s29_way <= {m_tile_7_0_product_0_s29_way[42:0], m_tile_7_0_product_0};
    m_tile_7_0_product_1_s29 <= m_tile_7_0_product_1;
    t_207_182_s29 <= t_207_182_s28;
    m_tile_7_4_way <= {m_tile_7_4_way[42:0], m_tile_7_4_product};
    m_tile_8_0_product_0_s29_way <= {m_tile_8_0_product_0_s29_way[42:0], m_tile_8_0_product_0};
    m_tile_8_0_product_1_s29 <= m_tile_8_0_product_1;
    t_233_208_s29 <= t_233_208_s28;
    m_tile_9_0_product_0_s29_way <= {m_tile_9_0_product_0_s29_way[38:0], m_tile_9_0_product_0};
    m_tile_9_0_product_1_s29 <= m_tile_9_0_product_1;
    // into stage 30
    m_tile_0_0_sum_0_s30 <= m_tile_0_0_sum_0;
    m_tile_0_0_product_2_s30 <= m_tile_0_0_product_2;
    t_25_0_s30 <= t_25_0_s29;
    m_tile_0_4_sum_0_s30 <= m_tile_0_4_sum_0;
    m_tile_0_4_product_2_s30 <= m_tile_0_4_product_2;
    m_tile_0_8_sum_0_s30 <= m_tile_0_8_sum_0;
    m_tile_0_8_product_2_s30 <= m_tile_0_8_product_2;
    m_tile_0_12_sum_0_s30 <= m_tile_0_12_sum_0;
    m_tile_0_12_product_2_s30 <= m_tile_0_12_product_2;
    m_tile_1_0_sum_0_s30 <= m_tile_1_0_sum_0;
    m_tile_1_0_product_2_s30 <= m_tile_1_0_product_2;
    t_51_26_s30 <= t_51_26_s29;
    m_tile_1_4_sum_0_s30 <= m_tile_1_4_sum_0;
    m_tile_1_4_product_2_s30 <= m_tile_1_4_product_2;
    m_tile_1_8_sum_0_s30 <= m_tile_1_8_sum_0;
    m_tile_1_8_product_2_s30 <= m_tile_1_8_product_2;
    m_tile_1_12_sum_s30 <= m_tile_1_12_sum;
    m_tile_1_12_product_0_s29_16_0_s30 <= m_tile_1_12_product_0_s29_16_0;
    m_tile_2_0_sum_0_s30 <= m_tile_2_0_sum_0;
    m_tile_2_0_product_2_s30 <= m_tile_2_0_product_2;
    t_77_52_s30 <= t_77_52_s29;
    m_tile_2_4_sum_0_s30 <= m_tile_2_4_sum_0;
    m_tile_2_4_product_2_s30 <= m_tile_2_4_product_2;
    m_tile_2_8_sum_0_s30 <= m_tile_2_8_sum_0;
    m_tile_2_8_product_2_s30 <= m_tile_2_8_product_2;
    m_tile_3_0_sum_0_s30 <= m_tile_3_0_sum_0;
    m_tile_3_0_product_2_s30 <= m_tile_3_0_product_2;
    t_103_78_s30 <= t_103_78_s29;
    m_tile_3_4_sum_0_s30 <= m_tile_3_4_sum_0;
    m_tile_3_4_product_2_s30 <= m_tile_3_4_product_2;
    m_tile_3_8_sum_0_s30 <= m_tile_3_8_sum_0;
    m_tile_3_8_product_2_s30 <= m_tile_3_8_product_2;
    m_tile_4_0_sum_0_s30 <= m_tile_4_0_sum_0;
    m_tile_4_0_product_2_s30 <= m_tile_4_0_product_2;
    t_129_104_s30 <= t_129_104_s29;
    m_tile_4_4_sum_0_s30 <= m_tile_4_4_sum_0;
    m_tile_4_4_product_2_s30 <= m_tile_4_4_product_2;
    m_tile_5_0_sum_0_s30 <= m_tile_5_0_sum_0;
    m_tile_5_0_product_2_s30 <= m_tile_5_0_product_2;
    t_155_130_s30 <= t_155_130_s29;
    m_tile_5_4_sum_0_s30 <= m_tile_5_4_sum_0;
    m_tile_5_4_product_2_s30 <= m_tile_5_4_product_2;
    m_tile_6_0_sum_0_s30 <= m_tile_6_0_sum_0;
    m_tile_6_0_product_2_s30 <= m_tile_6_0_product_2;
    t_181_156_s30 <= t_181_156_s29;
    m_tile_6_4_sum_s30 <= m_tile_6_4_sum;
    m_tile_6_4_product_0_s29_16_0_s30 <= m_tile_6_4_product_0_s29_16_0;
    m_tile_7_0_sum_0_s30 <= m_tile_7_0_sum_0;
    m_tile_7_0_product_2_s30 <= m_tile_7_0_product_2;
    t_207_182_s30 <= t_207_182_s29;
    m_tile_8_0_sum_0_s30 <= m_tile_8_0_sum_0;
    m_tile_8_0_product_2_s30 <= m_tile_8_0_product_2;
    m_tile_9_0_sum_s30 <= m_tile_9_0_sum;
    m_tile_9_0_product_0_s29_16_0_s30 <= m_tile_9_0_product_0_s29_16_0;
    // into stage 31
    m_tile_0_0_sum_1_s31 <= m_tile_0_0_sum_1;
    m_tile_0_0_product_3_s31 <= m_tile_0_0_product_3;
    m_tile_0_4_sum_1_s31 <= m_tile_0_4_sum_1;
    m_tile_0_4_product_3_s31 <= m_tile_0_4_product_3;
    m_tile_0_8_sum_1_s31 <= m_tile_0_8_sum_1;
    m_tile_0_8_product_3_s31 <= m_tile_0_8_product_3;
    m_tile_0_12_sum_1_s31 <= m_tile_0_12_sum_1;
    m_tile_0_12_product_3_s31 <= m_tile_0_12_product_3;
    m_tile_1_0_sum_1_s31 <= m_tile_1_0_sum_1;
    m_tile_1_0_product_3_s31 <= m_tile_1_0_product_3;
    m_tile_1_4_sum_1_s31 <= m_tile_1_4_sum_1;
    m_tile_1_4_product_3_s31 <= m_tile_1_4_product_3;
    m_tile_1_8_sum_1_s31 <= m_tile_1_8_sum_1;
    m_tile_1_8_product_3_s31 <= m_tile_1_8_product_3;
    m_tile_2_0_sum_1_s31 <= m_tile_2_0_sum_1;
    m_tile_2_0_product_3_s31 <= m_tile_2_0_product_3;
    m_tile_2_4_sum_1_s31 <= m_tile_2_4_sum_1;
    m_tile_2_4_product_3_s31 <= m_tile_2_4_product_3;
    m_tile_2_8_sum_1_s31 <= m_tile_2_8_sum_1;
    m_tile_2_8_product_3_s31 <= m_tile_2_8_product_3;
    m_tile_3_0_sum_1_s31 <= m_tile_3_0_sum_1;
    m_tile_3_0_product_3_s31 <= m_tile_3_0_product_3;
    m_tile_3_4_sum_1_s31 <= m_tile_3_4_sum_1;
    m_tile_3_4_product_3_s31 <= m_tile_3_4_product_3;
    m_tile_3_8_sum_1_s31 <= m_tile_3_8_sum_1;
    m_tile_3_8_product_0_s29_16_0_s31_way <= {m_tile_3_8_product_0_s29_16_0_s31_way[16:0], m_tile_3_8_product_0_s29_16_0};
    m_tile_3_8_sum_0_s30_16_0_s31 <= m_tile_3_8_sum_0_s30_16_0;
    m_tile_4_0_sum_1_s31 <= m_tile_4_0_sum_1;
    m_tile_4_0_product_3_s31 <= m_tile_4_0_product_3;
    m_tile_4_4_sum_1_s31 <= m_tile_4_4_sum_1;
    m_tile_4_4_product_3_s31 <= m_tile_4_4_product_3;
    m_tile_5_0_sum_1_s31 <= m_tile_5_0_sum_1;
    m_tile_5_0_product_3_s31 <= m_tile_5_0_product_3;
    m_tile_5_4_sum_1_s31 <= m_tile_5_4_sum_1;
    m_tile_5_4_product_3_s31 <= m_tile_5_4_product_3;
    m_tile_6_0_sum_1_s31 <= m_tile_6_0_sum_1;
    m_tile_6_0_product_3_s31 <= m_tile_6_0_product_3;
    m_tile_7_0_sum_1_s31 <= m_tile_7_0_sum_1;
    m_tile_7_0_product_3_s31 <= m_tile_7_0_product_3;
    m_tile_8_0_sum_1_s31 <= m_tile_8_0_sum_1;
    m_tile_8_0_product_0_s29_16_0_s31_way <= {m_tile_8_0_product_0_s29_16_0_s31_way[16:0], m_tile_8_0_product_0_s29_16_0};
    m_tile_8_0_sum_0_s30_16_0_s31 <= m_tile_8_0_sum_0_s30_16_0;
    // into stage 32
    m_tile_0_0_sum_2_s32 <= m_tile_0_0_sum_2;
    m_tile_0_0_product_0_s29_16_0_s32_way <= {m_tile_0_0_product_0_s29_16_0_s32_way[33:0], m_tile_0_0_product_0_s29_16_0};
    m_tile_0_0_sum_0_s30_16_0_s32_way <= {m_tile_0_0_sum_0_s30_16_0_s32_way[16:0], m_tile_0_0_sum_0_s30_16_0};
    m_tile_0_0_sum_1_s31_16_0_s32 <= m_tile_0_0_sum_1_s31_16_0;
    m_tile_0_4_sum_2_s32 <= m_tile_0_4_sum_2;
    m_tile_0_4_product_0_s29_16_0_s32_way <= {m_tile_0_4_product_0_s29_16_0_s32_way[33:0], m_tile_0_4_product_0_s29_16_0};
    m_tile_0_4_sum_0_s30_16_0_s32_way <= {m_tile_0_4_sum_0_s30_16_0_s32_way[16:0], m_tile_0_4_sum_0_s30_16_0};
    m_tile_0_4_sum_1_s31_16_0_s32 <= m_tile_0_4_sum_1_s31_16_0;
    m_tile_0_8_sum_2_s32 <= m_tile_0_8_sum_2;
    m_tile_0_8_product_0_s29_16_0_s32_way <= {m_tile_0_8_product_0_s29_16_0_s32_way[33:0], m_tile_0_8_product_0_s29_16_0};
    m_tile_0_8_sum_0_s30_16_0_s32_way <= {m_tile_0_8_sum_0_s30_16_0_s32_way[16:0], m_tile_0_8_sum_0_s30_16_0};
    m_tile_0_8_sum_1_s31_16_0_s32 <= m_tile_0_8_sum_1_s31_16_0;
    m_tile_0_12_sum_2_s32 <= m_tile_0_12_sum_2;
    m_tile_0_12_product_0_s29_16_0_s32_way <= {m_tile_0_12_product_0_s29_16_0_s32_way[33:0], m_tile_0_12_product_0_s29_16_0};
    m_tile_0_12_sum_0_s30_16_0_s32_way <= {m_tile_0_12_sum_0_s30_16_0_s32_way[16:0], m_tile_0_12_sum_0_s30_16_0};
    m_tile_0_12_sum_1_s31_16_0_s32 <= m_tile_0_12_sum_1_s31_16_0;
    m_tile_1_0_sum_2_s32 <= m_tile_1_0_sum_2;
    m_tile_1_0_product_0_s29_16_0_s32_way <= {m_tile_1_0_product_0_s29_16_0_s32_way[33:0], m_tile_1_0_product_0_s29_16_0};
    m_tile_1_0_sum_0_s30_16_0_s32_way <= {m_tile_1_0_sum_0_s30_16_0_s32_way[16:0], m_tile_1_0_sum_0_s30_16_0};
    m_tile_1_0_sum_1_s31_16_0_s32 <= m_tile_1_0_sum_1_s31_16_0;
    m_tile_1_4_sum_2_s32 <= m_tile_1_4_sum_2;
    m_tile_1_4_product_0_s29_16_0_s32_way <= {m_tile_1_4_product_0_s29_16_0_s32_way[33:0], m_tile_1_4_product_0_s29_16_0};
    m_tile_1_4_sum_0_s30_16_0_s32_way <= {m_tile_1_4_sum_0_s30_16_0_s32_way[16:0], m_tile_1_4_sum_0_s30_16_0};
    m_tile_1_4_sum_1_s31_16_0_s32 <= m_tile_1_4_sum_1_s31_16_0;
    m_tile_1_8_sum_2_s32 <= m_tile_1_8_sum_2;
    m_tile_1_8_product_0_s29_16_0_s32_way <= {m_tile_1_8_product_0_s29_16_0_s32_way[33:0], m_tile_1_8_product_0_s29_16_0};
    m_tile_1_8_sum_0_s30_16_0_s32_way <= {m_tile_1_8_sum_0_s30_16_0_s32_way[16:0], m_tile_1_8_sum_0_s30_16_0};
    m_tile_1_8_sum_1_s31_16_0_s32 <= m_tile_1_8_sum_1_s31_16_0;
    m_tile_2_0_sum_2_s32 <= m_tile_2_0_sum_2;
    m_tile_2_0_product_0_s29_16_0_s32_way <= {m_tile_2_0_product_0_s29_16_0_s32_way[33:0], m_tile_2_0_product_0_s29_16_0};
    m_tile_2_0_sum_0_s30_16_0_s32_way <= {m_tile_2_0_sum_0_s30_16_0_s32_way[16:0], m_tile_2_0_sum_0_s30_16_0};
    m_tile_2_0_sum_1_s31_16_0_s32 <= m_tile_2_0_sum_1_s31_16_0;
    m_tile_2_4_sum_2_s32 <= m_tile_2_4_sum_2;
    m_tile_2_4_product_0_s29_16_0_s32_way <= {m_tile_2_4_product_0_s29_16_0_s32_way[33:0], m_tile_2_4_product_0_s29_16_0};
    m_tile_2_4_sum_0_s30_16_0_s32_way <= {m_tile_2_4_sum_0_s30_16_0_s32_way[16:0], m_tile_2_4_sum_0_s30_16_0};
    m_tile_2_4_sum_1_s31_16_0_s32 <= m_tile_2_4_sum_1_s31_16_0;
    m_tile_2_8_sum_2_s32 <= m_tile_2_8_sum_2;
    m_tile_2_8_product_0_s29_16_0_s32_way <= {m_tile_2_8_product_0_s29_16_0_s32_way[33:0], m_tile_2_8_product_0_s29_16_0};
    m_tile_2_8_sum_0_s30_16_0_s32_way <= {m_tile_2_8_sum_0_s30_16_0_s32_way[16:0], m_tile_2_8_sum_0_s30_16_0};
    m_tile_2_8_sum_1_s31_16_0_s32 <= m_tile_2_8_sum_1_s31_16_0;
    m_tile_3_0_sum_2_s32 <= m_tile_3_0_sum_2;
    m_tile_3_0_product_0_s29_16_0_s32_way <= {m_tile_3_0_product_0_s29_16_0_s32_way[33:0], m_tile_3_0_product_0_s29_16_0};
    m_tile_3_0_sum_0_s30_16_0_s32_way <= {m_tile_3_0_sum_0_s30_16_0_s32_way[16:0], m_tile_3_0_sum_0_s30_16_0};
    m_tile_3_0_sum_1_s31_16_0_s32 <= m_tile_3_0_sum_1_s31_16_0;
    m_tile_3_4_sum_2_s32 <= m_tile_3_4_sum_2;
    m_tile_3_4_product_0_s29_16_0_s32_way <= {m_tile_3_4_product_0_s29_16_0_s32_way[33:0], m_tile_3_4_product_0_s29_16_0};
    m_tile_3_4_sum_0_s30_16_0_s32_way <= {m_tile_3_4_sum_0_s30_16_0_s32_way[16:0], m_tile_3_4_sum_0_s30_16_0};
    m_tile_3_4_sum_1_s31_16_0_s32 <= m_tile_3_4_sum_1_s31_16_0;
    m_tile_4_0_sum_2_s32 <= m_tile_4_0_sum_2;
    m_tile_4_0_product_0_s29_16_0_s32_way <= {m_tile_4_0_product_0_s29_16_0_s32_way[33:0], m_tile_4_0_product_0_s29_16_0};
    m_tile_4_0_sum_0_s30_16_0_s32_way <= {m_tile_4_0_sum_0_s30_16_0_s32_way[16:0], m_tile_4_0_sum_0_s30_16_0};
    m_tile_4_0_sum_1_s31_16_0_s32 <= m_tile_4_0_sum_1_s31_16_0;
    m_tile_4_4_sum_2_s32 <= m_tile_4_4_sum_2;
    m_tile_4_4_product_0_s29_16_0_s32_way <= {m_tile_4_4_product_0_s29_16_0_s32_way[33:0], m_tile_4_4_product_0_s29_16_0};
    m_tile_4_4_sum_0_s30_16_0_s32_way <= {m_tile_4_4_sum_0_s30_16_0_s32_way[16:0], m_tile_4_4_sum_0_s30_16_0};
    m_tile_4_4_sum_1_s31_16_0_s32 <= m_tile_4_4_sum_1_s31_16_0;
    m_tile_5_0_sum_2_s32 <= m_tile_5_0_sum_2;
    m_tile_5_0_product_0_s29_16_0_s32_way <= {m_tile_5_0_product_0_s29_16_0_s32_way[33:0], m_tile_5_0_product_0_s29_16_0};
    m_tile_5_0_sum_0_s30_16_0_s32_way <= {m_tile_5_0_sum_0_s30_16_0_s32_way[16:0], m_tile_5_0_sum_0_s30_16_0};
    m_tile_5_0_sum_1_s31_16_0_s32 <= m_tile_5_0_sum_1_s31_16_0;
    m_tile_5_4_sum_2_s32 <= m_tile_5_4_sum_2;
    m_tile_5_4_product_0_s29_16_0_s32_way <= {m_tile_5_4_product_0_s29_16_0_s32_way[33:0], m_tile_5_4_product_0_s29_16_0};
    m_tile_5_4_sum_0_s30_16_0_s32_way <= {m_tile_5_4_sum_0_s30_16_0_s32_way[16:0], m_tile_5_4_sum_0_s30_16_0};
    m_tile_5_4_sum_1_s31_16_0_s32 <= m_tile_5_4_sum_1_s31_16_0;
    m_tile_6_0_sum_2_s32 <= m_tile_6_0_sum_2;
    m_tile_6_0_product_0_s29_16_0_s32_way <= {m_tile_6_0_product_0_s29_16_0_s32_way[33:0], m_tile_6_0_product_0_s29_16_0};
    m_tile_6_0_sum_0_s30_16_0_s32_way <= {m_tile_6_0_sum_0_s30_16_0_s32_way[16:0], m_tile_6_0_sum_0_s30_16_0};
    m_tile_6_0_sum_1_s31_16_0_s32 <= m_tile_6_0_sum_1_s31_16_0;
    m_tile_7_0_sum_2_s32 <= m_tile_7_0_sum_2;
    m_tile_7_0_product_0_s29_16_0_s32_way <= {m_tile_7_0_product_0_s29_16_0_s32_way[33:0], m_tile_7_0_product_0_s29_16_0};
    m_tile_7_0_sum_0_s30_16_0_s32_way <= {m_tile_7_0_sum_0_s30_16_0_s32_way[16:0], m_tile_7_0_sum_0_s30_16_0};
    m_tile_7_0_sum_1_s31_16_0_s32 <= m_tile_7_0_sum_1_s31_16_0;
    m_tile_1_12_25_0_s32_way <= {m_tile_1_12_25_0_s32_way[25:0], m_tile_1_12_25_0};
    m_tile_3_8_41_0_s32 <= m_tile_3_8_41_0;
    m_tile_4_8_15_0_s32_way <= {m_tile_4_8_15_0_s32_way[31:0], m_tile_4_8_15_0};
    m_tile_6_4_31_0_s32_way <= {m_tile_6_4_31_0_s32_way[31:0], m_tile_6_4_31_0};
    m_tile_7_4_5_0_s32_way <= {m_tile_7_4_5_0_s32_way[11:0], m_tile_7_4_5_0};
    m_column_3_joined_0_s32_way <= {m_column_3_joined_0_s32_way[63:0], m_column_3_joined_0};
    m_column_3_joined_1_s32 <= m_column_3_joined_1;
    // into stage 33
    m_column_0_sum_s33 <= m_column_0_sum;
    m_column_1_sum_0_s33 <= m_column_1_sum_0;
    m_column_1_sum_1_s33 <= m_column_1_sum_1;
    m_column_2_sum_0_s33 <= m_column_2_sum_0;
    m_column_2_sum_1_s33 <= m_column_2_sum_1;
    m_column_2_sum_2_s33 <= m_column_2_sum_2;
    m_column_3_sum_0_s33 <= m_column_3_sum_0;
    m_column_3_sum_1_s33 <= m_column_3_sum_1;
    m_column_3_sum_2_s33 <= m_column_3_sum_2;
    m_column_3_sum_3_s33 <= m_column_3_sum_3;
    m_column_3_joined_2_s33 <= m_column_3_joined_2;
    // into stage 34
    m_column_1_sum_2_s34 <= m_column_1_sum_2;
    m_column_2_sum_3_s34 <= m_column_2_sum_3;
    m_column_2_joined_3_s34_way <= {m_column_2_joined_3_s34_way[63:0], m_column_2_joined_3};
    m_column_3_sum_4_s34 <= m_column_3_sum_4;
    m_column_3_sum_5_s34 <= m_column_3_sum_5;
    m_column_0_sum_s33_65_64_s34 <= m_column_0_sum_s33_65_64;
    // into stage 35
    m_column_2_sum_4_s35 <= m_column_2_sum_4;
    m_column_3_sum_6_s35 <= m_column_3_sum_6;
    m_settled_sum_0_s35 <= m_settled_sum_0;
    m_column_1_sum_2_s34_66_64_s35 <= m_column_1_sum_2_s34_66_64;
    // into stage 36
    m_settled_sum_1_s36 <= m_settled_sum_1;
    // into stage 37
    m_column_0_sum_s33_63_0_s37_way <= {m_column_0_sum_s33_63_0_s37_way[191:0], m_column_0_sum_s33_63_0};
    m_settled_sum_0_s35_63_0_s37_way <= {m_settled_sum_0_s35_63_0_s37_way[63:0], m_settled_sum_0_s35_63_0};
    m_settled_sum_0_s35_64_s37_way <= {m_settled_sum_0_s35_64_s37_way[0:0], m_settled_sum_0_s35_64};
    m_settled_sum_1_s36_63_0_s37 <= m_settled_sum_1_s36_63_0;
    m_settled_sum_1_s36_64_s37 <= m_settled_sum_1_s36_64;
    m_carry_all_bits_s37 <= m_carry_all_bits;
    m_settled_sum_2_s37_way <= {m_settled_sum_2_s37_way[63:0], m_settled_sum_2};
    // into stage 38
    m <= m_carry_joined;
    // into stage 39
    m_25_0_s39 <= m_25_0;
    m_51_26_s39 <= m_51_26;
    m_77_52_s39 <= m_77_52;
    m_103_78_s39 <= m_103_78;
    m_129_104_s39 <= m_129_104;
    m_155_130_s39 <= m_155_130;
    m_181_156_s39 <= m_181_156;
    m_207_182_s39 <= m_207_182;
    m_233_208_s39 <= m_233_208;
    m_255_234_s39 <= m_255_234;
    // into stage 40
    m_25_0_s40 <= m_25_0_s39;
    m_51_26_s40 <= m_51_26_s39;
    m_77_52_s40 <= m_77_52_s39;
    m_103_78_s40 <= m_103_78_s39;
    m_129_104_s40 <= m_129_104_s39;
    m_155_130_s40 <= m_155_130_s39;
    m_181_156_s40 <= m_181_156_s39;
    m_207_182_s40 <= m_207_182_s39;
    m_233_208_s40 <= m_233_208_s39;
    m_255_234_s40 <= m_255_234_s39;
    // into stage 41
    u_tile_0_13_product_0_s41_way <= {u_tile_0_13_product_0_s41_way[42:0], u_tile_0_13_product_0};
    u_tile_0_13_product_1_s41 <= u_tile_0_13_product_1;
    u_tile_1_11_product_0_s41_way <= {u_tile_1_11_product_0_s41_way[42:0], u_tile_1_11_product_0};
    u_tile_1_11_product_1_s41 <= u_tile_1_11_product_1;
    m_51_26_s41 <= m_51_26_s40;
    u_tile_2_9_product_0_s41_way <= {u_tile_2_9_product_0_s41_way[42:0], u_tile_2_9_product_0};
    u_tile_2_9_product_1_s41 <= u_tile_2_9_product_1;
    m_77_52_s41 <= m_77_52_s40;
    u_tile_2_13_product_0_s41_way <= {u_tile_2_13_product_0_s41_way[42:0], u_tile_2_13_product_0};
    u_tile_2_13_product_1_s41 <= u_tile_2_13_product_1;
    u_tile_3_8_product_0_s41_way <= {u_tile_3_8_product_0_s41_way[42:0], u_tile_3_8_product_0};
    u_tile_3_8_product_1_s41 <= u_tile_3_8_product_1;
    m_103_78_s41 <= m_103_78_s40;
    u_tile_3_12_product_0_s41_way <= {u_tile_3_12_product_0_s41_way[42:0], u_tile_3_12_product_0};
    u_tile_3_12_product_1_s41 <= u_tile_3_12_product_1;
    u_tile_4_6_product_0_s41_way <= {u_tile_4_6_product_0_s41_way[42:0], u_tile_4_6_product_0};
    u_tile_4_6_product_1_s41 <= u_tile_4_6_product_1;
    m_129_104_s41 <= m_129_104_s40;
    u_tile_4_10_product_0_s41_way <= {u_tile_4_10_product_0_s41_way[42:0], u_tile_4_10_product_0};
    u_tile_4_10_product_1_s41 <= u_tile_4_10_product_1;
    u_tile_4_14_way <= {u_tile_4_14_way[41:0], u_tile_4_14_product};
    u_tile_5_5_product_0_s41_way <= {u_tile_5_5_product_0_s41_way[42:0], u_tile_5_5_product_0};
    u_tile_5_5_product_1_s41 <= u_tile_5_5_product_1;
    m_155_130_s41 <= m_155_130_s40;
    u_tile_5_9_product_0_s41_way <= {u_tile_5_9_product_0_s41_way[42:0], u_tile_5_9_product_0};
    u_tile_5_9_product_1_s41 <= u_tile_5_9_product_1;
    u_tile_5_13_product_0_s41_way <= {u_tile_5_13_product_0_s41_way[42:0], u_tile_5_13_product_0};
    u_tile_5_13_product_1_s41 <= u_tile_5_13_product_1;
    u_tile_6_3_product_0_s41_way <= {u_tile_6_3_product_0_s41_way[42:0], u_tile_6_3_product_0};
    u_tile_6_3_product_1_s41 <= u_tile_6_3_product_1;
    m_181_156_s41 <= m_181_156_s40;
    u_tile_6_7_product_0_s41_way <= {u_tile_6_7_product_0_s41_way[42:0], u_tile_6_7_product_0};
    u_tile_6_7_product_1_s41 <= u_tile_6_7_product_1;
    u_tile_6_11_product_0_s41_way <= {u_tile_6_11_product_0_s41_way[42:0], u_tile_6_11_product_0};
    u_tile_6_11_product_1_s41 <= u_tile_6_11_product_1;
    u_tile_7_2_product_0_s41_way <= {u_tile_7_2_product_0_s41_way[42:0], u_tile_7_2_product_0};
    u_tile_7_2_product_1_s41 <= u_tile_7_2_product_1;
    m_207_182_s41 <= m_207_182_s40;
    u_tile_7_6_product_0_s41_way <= {u_tile_7_6_product_0_s41_way[42:0], u_tile_7_6_product_0};
    u_tile_7_6_product_1_s41 <= u_tile_7_6_product_1;
    u_tile_7_10_product_0_s41_way <= {u_tile_7_10_product_0_s41_way[42:0], u_tile_7_10_product_0};
    u_tile_7_10_product_1_s41 <= u_tile_7_10_product_1;
    u_tile_7_14_way <= {u_tile_7_14_way[41:0], u_tile_7_14_product};
    u_tile_8_0_product_0_s41_way <= {u_tile_8_0_product_0_s41_way[42:0], u_tile_8_0_product_0};
    u_tile_8_0_product_1_s41 <= u_tile_8_0_product_1;
    m_233_208_s41 <= m_233_208_s40;
    u_tile_8_4_product_0_s41_way <= {u_tile_8_4_product_0_s41_way[42:0], u_tile_8_4_product_0};
    u_tile_8_4_product_1_s41 <= u_tile_8_4_product_1;
    u_tile_8_8_product_0_s41_way <= {u_tile_8_8_product_0_s41_way[42:0], u_tile_8_8_product_0};
    u_tile_8_8_product_1_s41 <= u_tile_8_8_product_1;
    u_tile_8_12_product_0_s41_way <= {u_tile_8_12_product_0_s41_way[42:0], u_tile_8_12_product_0};
    u_tile_8_12_product_1_s41 <= u_tile_8_12_product_1;
    u_tile_9_0_product_0_s41_way <= {u_tile_9_0_product_0_s41_way[38:0], u_tile_9_0_product_0};
    u_tile_9_0_product_1_s41 <= u_tile_9_0_product_1;
    m_255_234_s41 <= m_255_234_s40;
    u_tile_9_4_product_0_s41_way <= {u_tile_9_4_product_0_s41_way[38:0], u_tile_9_4_product_0};
    u_tile_9_4_product_1_s41 <= u_tile_9_4_product_1;
    u_tile_9_8_product_0_s41_way <= {u_tile_9_8_product_0_s41_way[38:0], u_tile_9_8_product_0};
    u_tile_9_8_product_1_s41 <= u_tile_9_8_product_1;
    u_tile_9_12_product_0_s41_way <= {u_tile_9_12_product_0_s41_way[38:0], u_tile_9_12_product_0};
    u_tile_9_12_product_1_s41 <= u_tile_9_12_product_1;
    // into stage 42
    u_tile_0_13_sum_s42 <= u_tile_0_13_sum;
    u_tile_0_13_product_0_s41_16_0_s42 <= u_tile_0_13_product_0_s41_16_0;
    u_tile_1_11_sum_0_s42 <= u_tile_1_11_sum_0;
    u_tile_1_11_product_2_s42 <= u_tile_1_11_product_2;
    m_51_26_s42 <= m_51_26_s41;
    u_tile_2_9_sum_0_s42 <= u_tile_2_9_sum_0;
    u_tile_2_9_product_2_s42 <= u_tile_2_9_product_2;
    m_77_52_s42 <= m_77_52_s41;
    u_tile_2_13_sum_s42 <= u_tile_2_13_sum;
    u_tile_2_13_product_0_s41_16_0_s42 <= u_tile_2_13_product_0_s41_16_0;
    u_tile_3_8_sum_0_s42 <= u_tile_3_8_sum_0;
    u_tile_3_8_product_2_s42 <= u_tile_3_8_product_2;
    m_103_78_s42 <= m_103_78_s41;
    u_tile_3_12_sum_0_s42 <= u_tile_3_12_sum_0;
    u_tile_3_12_product_2_s42 <= u_tile_3_12_product_2;
    u_tile_4_6_sum_0_s42 <= u_tile_4_6_sum_0;
    u_tile_4_6_product_2_s42 <= u_tile_4_6_product_2;
    m_129_104_s42 <= m_129_104_s41;
    u_tile_4_10_sum_0_s42 <= u_tile_4_10_sum_0;
    u_tile_4_10_product_2_s42 <= u_tile_4_10_product_2;
    u_tile_5_5_sum_0_s42 <= u_tile_5_5_sum_0;
    u_tile_5_5_product_2_s42 <= u_tile_5_5_product_2;
    m_155_130_s42 <= m_155_130_s41;
    u_tile_5_9_sum_0_s42 <= u_tile_5_9_sum_0;
    u_tile_5_9_product_2_s42 <= u_tile_5_9_product_2;
    u_tile_5_13_sum_s42 <= u_tile_5_13_sum;
    u_tile_5_13_product_0_s41_16_0_s42 <= u_tile_5_13_product_0_s41_16_0;
    u_tile_6_3_sum_0_s42 <= u_tile_6_3_sum_0;
    u_tile_6_3_product_2_s42 <= u_tile_6_3_product_2;
    m_181_156_s42 <= m_181_156_s41;
    u_tile_6_7_sum_0_s42 <= u_tile_6_7_sum_0;
    u_tile_6_7_product_2_s42 <= u_tile_6_7_product_2;
    u_tile_6_11_sum_0_s42 <= u_tile_6_11_sum_0;
    u_tile_6_11_product_2_s42 <= u_tile_6_11_product_2;
    u_tile_7_2_sum_0_s42 <= u_tile_7_2_sum_0;
    u_tile_7_2_product_2_s42 <= u_tile_7_2_product_2;
    m_207_182_s42 <= m_207_182_s41;
    u_tile_7_6_sum_0_s42 <= u_tile_7_6_sum_0;
    u_tile_7_6_product_2_s42 <= u_tile_7_6_product_2;
    u_tile_7_10_sum_0_s42 <= u_tile_7_10_sum_0;
    u_tile_7_10_product_2_s42 <= u_tile_7_10_product_2;
    u_tile_8_0_sum_0_s42 <= u_tile_8_0_sum_0;
    u_tile_8_0_product_2_s42 <= u_tile_8_0_product_2;
    m_233_208_s42 <= m_233_208_s41;
    u_tile_8_4_sum_0_s42 <= u_tile_8_4_sum_0;
    u_tile_8_4_product_2_s42 <= u_tile_8_4_product_2;
    u_tile_8_8_sum_0_s42 <= u_tile_8_8_sum_0;
    u_tile_8_8_product_2_s42 <= u_tile_8_8_product_2;
    u_tile_8_12_sum_0_s42 <= u_tile_8_12_sum_0;
    u_tile_8_12_product_2_s42 <= u_tile_8_12_product_2;
    u_tile_9_0_sum_0_s42 <= u_tile_9_0_sum_0;
    u_tile_9_0_product_2_s42 <= u_tile_9_0_product_2;
    m_255_234_s42 <= m_255_234_s41;
    u_tile_9_4_sum_0_s42 <= u_tile_9_4_sum_0;
    u_tile_9_4_product_2_s42 <= u_tile_9_4_product_2;
    u_tile_9_8_sum_0_s42 <= u_tile_9_8_sum_0;
    u_tile_9_8_product_2_s42 <= u_tile_9_8_product_2;
    u_tile_9_12_sum_0_s42 <= u_tile_9_12_sum_0;
    u_tile_9_12_product_2_s42 <= u_tile_9_12_product_2;
    u_column_0_joined_0_s42_way <= {u_column_0_joined_0_s42_way[959:0], u_column_0_joined_0};
    u_tile_4_14_31_0_s42 <= u_tile_4_14_31_0;
    t_373_310_s42_way <= {t_373_310_s42_way[959:0], t_373_310};
    u_tile_7_14_17_0_s42 <= u_tile_7_14_17_0;
    // into stage 43
    u_tile_1_11_sum_1_s43 <= u_tile_1_11_sum_1;
    u_tile_1_11_product_3_s43 <= u_tile_1_11_product_3;
    u_tile_2_9_sum_1_s43 <= u_tile_2_9_sum_1;
    u_tile_2_9_product_3_s43 <= u_tile_2_9_product_3;
    u_tile_3_8_sum_1_s43 <= u_tile_3_8_sum_1;
    u_tile_3_8_product_3_s43 <= u_tile_3_8_product_3;
    u_tile_3_12_sum_1_s43 <= u_tile_3_12_sum_1;
    u_tile_3_12_product_0_s41_16_0_s43_way <= {u_tile_3_12_product_0_s41_16_0_s43_way[16:0], u_tile_3_12_product_0_s41_16_0};
    u_tile_3_12_sum_0_s42_16_0_s43 <= u_tile_3_12_sum_0_s42_16_0;
    u_tile_4_6_sum_1_s43 <= u_tile_4_6_sum_1;
    u_tile_4_6_product_3_s43 <= u_tile_4_6_product_3;
    u_tile_4_10_sum_1_s43 <= u_tile_4_10_sum_1;
    u_tile_4_10_product_3_s43 <= u_tile_4_10_product_3;
    u_tile_5_5_sum_1_s43 <= u_tile_5_5_sum_1;
    u_tile_5_5_product_3_s43 <= u_tile_5_5_product_3;
    u_tile_5_9_sum_1_s43 <= u_tile_5_9_sum_1;
    u_tile_5_9_product_3_s43 <= u_tile_5_9_product_3;
    u_tile_6_3_sum_1_s43 <= u_tile_6_3_sum_1;
    u_tile_6_3_product_3_s43 <= u_tile_6_3_product_3;
    u_tile_6_7_sum_1_s43 <= u_tile_6_7_sum_1;
    u_tile_6_7_product_3_s43 <= u_tile_6_7_product_3;
    u_tile_6_11_sum_1_s43 <= u_tile_6_11_sum_1;
    u_tile_6_11_product_3_s43 <= u_tile_6_11_product_3;
    u_tile_7_2_sum_1_s43 <= u_tile_7_2_sum_1;
    u_tile_7_2_product_3_s43 <= u_tile_7_2_product_3;
    u_tile_7_6_sum_1_s43 <= u_tile_7_6_sum_1;
    u_tile_7_6_product_3_s43 <= u_tile_7_6_product_3;
    u_tile_7_10_sum_1_s43 <= u_tile_7_10_sum_1;
    u_tile_7_10_product_3_s43 <= u_tile_7_10_product_3;
    u_tile_8_0_sum_1_s43 <= u_tile_8_0_sum_1;
    u_tile_8_0_product_3_s43 <= u_tile_8_0_product_3;
    u_tile_8_4_sum_1_s43 <= u_tile_8_4_sum_1;
    u_tile_8_4_product_3_s43 <= u_tile_8_4_product_3;
    u_tile_8_8_sum_1_s43 <= u_tile_8_8_sum_1;
    u_tile_8_8_product_3_s43 <= u_tile_8_8_product_3;
    u_tile_8_12_sum_1_s43 <= u_tile_8_12_sum_1;
    u_tile_8_12_product_0_s41_16_0_s43_way <= {u_tile_8_12_product_0_s41_16_0_s43_way[16:0], u_tile_8_12_product_0_s41_16_0};
    u_tile_8_12_sum_0_s42_16_0_s43 <= u_tile_8_12_sum_0_s42_16_0;
    u_tile_9_0_sum_1_s43 <= u_tile_9_0_sum_1;
    u_tile_9_0_product_3_s43 <= u_tile_9_0_product_3;
    u_tile_9_4_sum_1_s43 <= u_tile_9_4_sum_1;
    u_tile_9_4_product_3_s43 <= u_tile_9_4_product_3;
    u_tile_9_8_sum_1_s43 <= u_tile_9_8_sum_1;
    u_tile_9_8_product_3_s43 <= u_tile_9_8_product_3;
    u_tile_9_12_sum_1_s43 <= u_tile_9_12_sum_1;
    u_tile_9_12_product_0_s41_16_0_s43_way <= {u_tile_9_12_product_0_s41_16_0_s43_way[16:0], u_tile_9_12_product_0_s41_16_0};
    u_tile_9_12_sum_0_s42_16_0_s43 <= u_tile_9_12_sum_0_s42_16_0;
    u_tile_0_13_58_25_s43 <= u_tile_0_13_58_25;
    u_tile_4_14_41_32_s43_way <= {u_tile_4_14_41_32_s43_way[9:0], u_tile_4_14_41_32};
    t_437_374_s43_way <= {t_437_374_s43_way[1023:0], t_437_374};
    u_joined_6_s43 <= u_joined_6;
    t_501_438_s43_way <= {t_501_438_s43_way[1023:0], t_501_438};
    u_tile_7_14_41_18_s43_way <= {u_tile_7_14_41_18_s43_way[23:0], u_tile_7_14_41_18};
    t_507_502_s43_way <= {t_507_502_s43_way[95:0], t_507_502};
    // into stage 44
    u_tile_1_11_sum_2_s44 <= u_tile_1_11_sum_2;
    u_tile_1_11_product_0_s41_16_0_s44_way <= {u_tile_1_11_product_0_s41_16_0_s44_way[33:0], u_tile_1_11_product_0_s41_16_0};
    u_tile_1_11_sum_0_s42_16_0_s44_way <= {u_tile_1_11_sum_0_s42_16_0_s44_way[16:0], u_tile_1_11_sum_0_s42_16_0};
    u_tile_1_11_sum_1_s43_16_0_s44 <= u_tile_1_11_sum_1_s43_16_0;
    u_tile_2_9_sum_2_s44 <= u_tile_2_9_sum_2;
    u_tile_2_9_product_0_s41_16_0_s44_way <= {u_tile_2_9_product_0_s41_16_0_s44_way[33:0], u_tile_2_9_product_0_s41_16_0};
    u_tile_2_9_sum_0_s42_16_0_s44_way <= {u_tile_2_9_sum_0_s42_16_0_s44_way[16:0], u_tile_2_9_sum_0_s42_16_0};
    u_tile_2_9_sum_1_s43_16_0_s44 <= u_tile_2_9_sum_1_s43_16_0;
    u_tile_3_8_sum_2_s44 <= u_tile_3_8_sum_2;
    u_tile_3_8_product_0_s41_16_0_s44_way <= {u_tile_3_8_product_0_s41_16_0_s44_way[33:0], u_tile_3_8_product_0_s41_16_0};
    u_tile_3_8_sum_0_s42_16_0_s44_way <= {u_tile_3_8_sum_0_s42_16_0_s44_way[16:0], u_tile_3_8_sum_0_s42_16_0};
    u_tile_3_8_sum_1_s43_16_0_s44 <= u_tile_3_8_sum_1_s43_16_0;
    u_tile_4_6_sum_2_s44 <= u_tile_4_6_sum_2;
    u_tile_4_6_product_0_s41_16_0_s44_way <= {u_tile_4_6_product_0_s41_16_0_s44_way[33:0], u_tile_4_6_product_0_s41_16_0};
    u_tile_4_6_sum_0_s42_16_0_s44_way <= {u_tile_4_6_sum_0_s42_16_0_s44_way[16:0], u_tile_4_6_sum_0_s42_16_0};
    u_tile_4_6_sum_1_s43_16_0_s44 <= u_tile_4_6_sum_1_s43_16_0;
    u_tile_4_10_sum_2_s44 <= u_tile_4_10_sum_2;
    u_tile_4_10_product_0_s41_16_0_s44_way <= {u_tile_4_10_product_0_s41_16_0_s44_way[33:0], u_tile_4_10_product_0_s41_16_0};
    u_tile_4_10_sum_0_s42_16_0_s44_way <= {u_tile_4_10_sum_0_s42_16_0_s44_way[16:0], u_tile_4_10_sum_0_s42_16_0};
    u_tile_4_10_sum_1_s43_16_0_s44 <= u_tile_4_10_sum_1_s43_16_0;
    u_tile_5_5_sum_2_s44 <= u_tile_5_5_sum_2;
    u_tile_5_5_product_0_s41_16_0_s44_way <= {u_tile_5_5_product_0_s41_16_0_s44_way[33:0], u_tile_5_5_product_0_s41_16_0};
    u_tile_5_5_sum_0_s42_16_0_s44_way <= {u_tile_5_5_sum_0_s42_16_0_s44_way[16:0], u_tile_5_5_sum_0_s42_16_0};
    u_tile_5_5_sum_1_s43_16_0_s44 <= u_tile_5_5_sum_1_s43_16_0;
    u_tile_5_9_sum_2_s44 <= u_tile_5_9_sum_2;
    u_tile_5_9_product_0_s41_16_0_s44_way <= {u_tile_5_9_product_0_s41_16_0_s44_way[33:0], u_tile_5_9_product_0_s41_16_0};
    u_tile_5_9_sum_0_s42_16_0_s44_way <= {u_tile_5_9_sum_0_s42_16_0_s44_way[16:0], u_tile_5_9_sum_0_s42_16_0};
    u_tile_5_9_sum_1_s43_16_0_s44 <= u_tile_5_9_sum_1_s43_16_0;
    u_tile_6_3_sum_2_s44 <= u_tile_6_3_sum_2;
    u_tile_6_3_product_0_s41_16_0_s44_way <= {u_tile_6_3_product_0_s41_16_0_s44_way[33:0], u_tile_6_3_product_0_s41_16_0};
    u_tile_6_3_sum_0_s42_16_0_s44_way <= {u_tile_6_3_sum_0_s42_16_0_s44_way[16:0], u_tile_6_3_sum_0_s42_16_0};
    u_tile_6_3_sum_1_s43_16_0_s44 <= u_tile_6_3_sum_1_s43_16_0;
    u_tile_6_7_sum_2_s44 <= u_tile_6_7_sum_2;
    u_tile_6_7_product_0_s41_16_0_s44_way <= {u_tile_6_7_product_0_s41_16_0_s44_way[33:0], u_tile_6_7_product_0_s41_16_0};
    u_tile_6_7_sum_0_s42_16_0_s44_way <= {u_tile_6_7_sum_0_s42_16_0_s44_way[16:0], u_tile_6_7_sum_0_s42_16_0};
    u_tile_6_7_sum_1_s43_16_0_s44 <= u_tile_6_7_sum_1_s43_16_0;
    u_tile_6_11_sum_2_s44 <= u_tile_6_11_sum_2;
    u_tile_6_11_product_0_s41_16_0_s44_way <= {u_tile_6_11_product_0_s41_16_0_s44_way[33:0], u_tile_6_11_product_0_s41_16_0};
    u_tile_6_11_sum_0_s42_16_0_s44_way <= {u_tile_6_11_sum_0_s42_16_0_s44_way[16:0], u_tile_6_11_sum_0_s42_16_0};
    u_tile_6_11_sum_1_s43_16_0_s44 <= u_tile_6_11_sum_1_s43_16_0;
    u_tile_7_2_sum_2_s44 <= u_tile_7_2_sum_2;
    u_tile_7_2_product_0_s41_16_0_s44_way <= {u_tile_7_2_product_0_s41_16_0_s44_way[33:0], u_tile_7_2_product_0_s41_16_0};
    u_tile_7_2_sum_0_s42_16_0_s44_way <= {u_tile_7_2_sum_0_s42_16_0_s44_way[16:0], u_tile_7_2_sum_0_s42_16_0};
    u_tile_7_2_sum_1_s43_16_0_s44 <= u_tile_7_2_sum_1_s43_16_0;
    u_tile_7_6_sum_2_s44 <= u_tile_7_6_sum_2;
    u_tile_7_6_product_0_s41_16_0_s44_way <= {u_tile_7_6_product_0_s41_16_0_s44_way[33:0], u_tile_7_6_product_0_s41_16_0};
    u_tile_7_6_sum_0_s42_16_0_s44_way <= {u_tile_7_6_sum_0_s42_16_0_s44_way[16:0], u_tile_7_6_sum_0_s42_16_0};
    u_tile_7_6_sum_1_s43_16_0_s44 <= u_tile_7_6_sum_1_s43_16_0;
    u_tile_7_10_sum_2_s44 <= u_tile_7_10_sum_2;
    u_tile_7_10_product_0_s41_16_0_s44_way <= {u_tile_7_10_product_0_s41_16_0_s44_way[33:0], u_tile_7_10_product_0_s41_16_0};
    u_tile_7_10_sum_0_s42_16_0_s44_way <= {u_tile_7_10_sum_0_s42_16_0_s44_way[16:0], u_tile_7_10_sum_0_s42_16_0};
    u_tile_7_10_sum_1_s43_16_0_s44 <= u_tile_7_10_sum_1_s43_16_0;
    u_tile_8_0_sum_2_s44 <= u_tile_8_0_sum_2;
    u_tile_8_0_product_0_s41_16_0_s44_way <= {u_tile_8_0_product_0_s41_16_0_s44_way[33:0], u_tile_8_0_product_0_s41_16_0};
    u_tile_8_0_sum_0_s42_16_0_s44_way <= {u_tile_8_0_sum_0_s42_16_0_s44_way[16:0], u_tile_8_0_sum_0_s42_16_0};
    u_tile_8_0_sum_1_s43_16_0_s44 <= u_tile_8_0_sum_1_s43_16_0;
    u_tile_8_4_sum_2_s44 <= u_tile_8_4_sum_2;
    u_tile_8_4_product_0_s41_16_0_s44_way <= {u_tile_8_4_product_0_s41_16_0_s44_way[33:0], u_tile_8_4_product_0_s41_16_0};
    u_tile_8_4_sum_0_s42_16_0_s44_way <= {u_tile_8_4_sum_0_s42_16_0_s44_way[16:0], u_tile_8_4_sum_0_s42_16_0};
    u_tile_8_4_sum_1_s43_16_0_s44 <= u_tile_8_4_sum_1_s43_16_0;
    u_tile_8_8_sum_2_s44 <= u_tile_8_8_sum_2;
    u_tile_8_8_product_0_s41_16_0_s44_way <= {u_tile_8_8_product_0_s41_16_0_s44_way[33:0], u_tile_8_8_product_0_s41_16_0};
    u_tile_8_8_sum_0_s42_16_0_s44_way <= {u_tile_8_8_sum_0_s42_16_0_s44_way[16:0], u_tile_8_8_sum_0_s42_16_0};
    u_tile_8_8_sum_1_s43_16_0_s44 <= u_tile_8_8_sum_1_s43_16_0;
    u_tile_9_0_sum_2_s44 <= u_tile_9_0_sum_2;
    u_tile_9_0_product_0_s41_16_0_s44_way <= {u_tile_9_0_product_0_s41_16_0_s44_way[33:0], u_tile_9_0_product_0_s41_16_0};
    u_tile_9_0_sum_0_s42_16_0_s44_way <= {u_tile_9_0_sum_0_s42_16_0_s44_way[16:0], u_tile_9_0_sum_0_s42_16_0};
    u_tile_9_0_sum_1_s43_16_0_s44 <= u_tile_9_0_sum_1_s43_16_0;
    u_tile_9_4_sum_2_s44 <= u_tile_9_4_sum_2;
    u_tile_9_4_product_0_s41_16_0_s44_way <= {u_tile_9_4_product_0_s41_16_0_s44_way[33:0], u_tile_9_4_product_0_s41_16_0};
    u_tile_9_4_sum_0_s42_16_0_s44_way <= {u_tile_9_4_sum_0_s42_16_0_s44_way[16:0], u_tile_9_4_sum_0_s42_16_0};
    u_tile_9_4_sum_1_s43_16_0_s44 <= u_tile_9_4_sum_1_s43_16_0;
    u_tile_9_8_sum_2_s44 <= u_tile_9_8_sum_2;
    u_tile_9_8_product_0_s41_16_0_s44_way <= {u_tile_9_8_product_0_s41_16_0_s44_way[33:0], u_tile_9_8_product_0_s41_16_0};
    u_tile_9_8_sum_0_s42_16_0_s44_way <= {u_tile_9_8_sum_0_s42_16_0_s44_way[16:0], u_tile_9_8_sum_0_s42_16_0};
    u_tile_9_8_sum_1_s43_16_0_s44 <= u_tile_9_8_sum_1_s43_16_0;
    u_joined_0_s44 <= u_joined_0;
    u_tile_3_12_75_28_s44 <= u_tile_3_12_75_28;
    u_tile_9_12_63_0_s44 <= u_tile_9_12_63_0;
    // into stage 45
    u_column_0_sum_1_s45 <= u_column_0_sum_1;
    u_column_0_sum_2_s45 <= u_column_0_sum_2;
    u_column_0_sum_3_s45 <= u_column_0_sum_3;
    u_column_0_sum_4_s45 <= u_column_0_sum_4;
    u_column_0_sum_5_s45 <= u_column_0_sum_5;
    u_column_0_sum_0_s45_way <= {u_column_0_sum_0_s45_way[129:0], u_column_0_sum_0};
    u_column_1_sum_1_s45 <= u_column_1_sum_1;
    u_column_1_sum_2_s45 <= u_column_1_sum_2;
    u_column_1_sum_3_s45 <= u_column_1_sum_3;
    u_column_1_sum_0_s45_way <= {u_column_1_sum_0_s45_way[131:0], u_column_1_sum_0};
    u_column_1_joined_2_s45 <= u_column_1_joined_2;
    u_column_2_sum_1_s45 <= u_column_2_sum_1;
    u_column_2_sum_2_s45 <= u_column_2_sum_2;
    u_column_2_sum_0_s45_way <= {u_column_2_sum_0_s45_way[65:0], u_column_2_sum_0};
    u_column_3_sum_1_s45 <= u_column_3_sum_1;
    u_column_3_sum_0_s45_way <= {u_column_3_sum_0_s45_way[64:0], u_column_3_sum_0};
    // into stage 46
    u_column_0_sum_6_s46 <= u_column_0_sum_6;
    u_column_0_sum_7_s46 <= u_column_0_sum_7;
    u_column_1_sum_4_s46 <= u_column_1_sum_4;
    u_column_1_sum_5_s46 <= u_column_1_sum_5;
    u_column_2_sum_3_s46 <= u_column_2_sum_3;
    u_tile_9_8_67_4_s46_way <= {u_tile_9_8_67_4_s46_way[63:0], u_tile_9_8_67_4};
    u_column_3_sum_2_s46 <= u_column_3_sum_2;
    u_column_4_sum_s46_way <= {u_column_4_sum_s46_way[17:0], u_column_4_sum};
    // into stage 47
    u_column_0_sum_8_s47 <= u_column_0_sum_8;
    u_column_1_sum_6_s47 <= u_column_1_sum_6;
    u_column_2_sum_4_s47 <= u_column_2_sum_4;
    u_column_3_sum_2_s46_63_0_s47 <= u_column_3_sum_2_s46_63_0;
    // into stage 48
    u_settled_sum_0_s48 <= u_settled_sum_0;
    u_settled_sum_1_s48 <= u_settled_sum_1;
    u_settled_sum_2_s48 <= u_settled_sum_2;
    // into stage 49
    u_column_0_sum_8_s47_63_0_s49_way <= {u_column_0_sum_8_s47_63_0_s49_way[63:0], u_column_0_sum_8_s47_63_0};
    u_settled_sum_0_s48_63_0_s49 <= u_settled_sum_0_s48_63_0;
    u_settled_sum_0_s48_64_s49 <= u_settled_sum_0_s48_64;
    u_settled_sum_1_s48_63_0_s49 <= u_settled_sum_1_s48_63_0;
    u_settled_sum_1_s48_64_s49 <= u_settled_sum_1_s48_64;
    u_carry_all_bits_0_s49 <= u_carry_all_bits_0;
    u_settled_sum_2_s48_63_0_s49 <= u_settled_sum_2_s48_63_0;
    u_settled_sum_2_s48_64_s49 <= u_settled_sum_2_s48_64;
    u_carry_all_bits_1_s49 <= u_carry_all_bits_1;
    u_settled_sum_3_s49_way <= {u_settled_sum_3_s49_way[17:0], u_settled_sum_3};
    // into stage 50
    u_carry_joined_s50 <= u_carry_joined;
    // into stage 51
    result_less_column_0_sum_s51 <= result_less_column_0_sum;
    result_less_column_1_sum_s51 <= result_less_column_1_sum;
    result_less_column_2_sum_s51 <= result_less_column_2_sum;
    // into stage 52
    result_less_column_0_sum_s51_63_0_s52 <= result_less_column_0_sum_s51_63_0;
    result_less_column_0_sum_s51_64_s52 <= result_less_column_0_sum_s51_64;
    result_less_column_1_sum_s51_63_0_s52 <= result_less_column_1_sum_s51_63_0;
    result_less_column_1_sum_s51_64_s52 <= result_less_column_1_sum_s51_64;
    result_less_carry_all_bits_0_s52 <= result_less_carry_all_bits_0;
    result_less_column_2_sum_s51_63_0_s52 <= result_less_column_2_sum_s51_63_0;
    result_less_column_2_sum_s51_64_s52 <= result_less_column_2_sum_s51_64;
    result_less_carry_all_bits_1_s52 <= result_less_carry_all_bits_1;
    result_less_column_3_sum_s52_way <= {result_less_column_3_sum_s52_way[63:0], result_less_column_3_sum};
    // into stage 53
    result_less <= result_less_carry_joined;
    u_carry_joined_s50_263_10_s53_way <= {u_carry_joined_s50_263_10_s53_way[507:0], u_carry_joined_s50_263_10};
    // into stage 54
    result_chosen_s54 <= result_chosen;
  end
  wire unused = &{1'b0, m_tile_0_12[77:52], m_tile_1_12[59:26], m_tile_2_8[93:68], m_tile_3_8[76:42], m_tile_4_4[93:84], m_tile_4_8[42:16], m_tile_5_4[93:58], m_tile_6_4[59:32], m_tile_7_0[93:74], m_tile_7_4[42:6], m_tile_8_0[76:48], m_tile_9_0[55:22], u_tile_0_13[24:0], u_tile_1_11[32:0], u_tile_2_9[40:0], u_tile_3_8[31:0], u_tile_4_6[39:0], u_tile_5_5[30:0], u_tile_6_3[38:0], u_tile_7_2[29:0], u_tile_8_0[37:0], u_tile_9_0[11:0], u_carry_joined_s50[9:0], result_less[254]};
endmodule

// montgomery_fq_k2_c4_w64_a: one result a clock, 46 clocks after its operands.
(* pipeline_stages = 46 *)
module montgomery_fq_k2_c4_w64_a (
  input wire clock,
  input wire [253:0] a,
  input wire [253:0] b,
  output wire [253:0] product
);
  wire [63:0] a_63_0 = a[63:0];
  wire [63:0] a_190_127 = a[190:127];
  wire [64:0] t_xs_column_0_sum = {1'h0, a_63_0} + {1'h0, a_190_127};
  wire [62:0] a_126_64 = a[126:64];
  wire [62:0] a_253_191 = a[253:191];
  wire [63:0] t_xs_column_1_sum = {1'h0, a_126_64} + {1'h0, a_253_191};
  wire [63:0] b_63_0 = b[63:0];
  wire [63:0] b_190_127 = b[190:127];
  wire [64:0] t_ys_column_0_sum = {1'h0, b_63_0} + {1'h0, b_190_127};
  wire [62:0] b_126_64 = b[126:64];
  wire [62:0] b_253_191 = b[253:191];
  wire [63:0] t_ys_column_1_sum = {1'h0, b_126_64} + {1'h0, b_253_191};
  wire [64:0] t_low_xs_column_0_sum = {1'h0, a_63_0} + {2'h0, a_126_64};
  wire [64:0] t_low_ys_column_0_sum = {1'h0, b_63_0} + {2'h0, b_126_64};
  wire [25:0] a_25_0 = a[25:0];
  wire [16:0] b_16_0 = b[16:0];
  wire [16:0] b_33_17 = b[33:17];
  wire [16:0] b_50_34 = b[50:34];
  wire [12:0] b_63_51 = b[63:51];
  wire [25:0] a_51_26 = a[51:26];
  wire [11:0] a_63_52 = a[63:52];
  wire [25:0] a_89_64 = a[89:64];
  wire [16:0] b_80_64 = b[80:64];
  wire [16:0] b_97_81 = b[97:81];
  wire [16:0] b_114_98 = b[114:98];
  wire [11:0] b_126_115 = b[126:115];
  wire [25:0] a_115_90 = a[115:90];
  wire [10:0] a_126_116 = a[126:116];
  wire [64:0] t_high_xs_column_0_sum = {1'h0, a_190_127} + {2'h0, a_253_191};
  wire [64:0] t_high_ys_column_0_sum = {1'h0, b_190_127} + {2'h0, b_253_191};
  wire [25:0] a_152_127 = a[152:127];
  wire [16:0] b_143_127 = b[143:127];
  wire [16:0] b_160_144 = b[160:144];
  wire [16:0] b_177_161 = b[177:161];
  wire [12:0] b_190_178 = b[190:178];
  wire [25:0] a_178_153 = a[178:153];
  wire [11:0] a_190_179 = a[190:179];
  wire [25:0] a_216_191 = a[216:191];
  wire [16:0] b_207_191 = b[207:191];
  wire [16:0] b_224_208 = b[224:208];
  wire [16:0] b_241_225 = b[241:225];
  wire [11:0] b_253_242 = b[253:242];
  wire [25:0] a_242_217 = a[242:217];
  wire [10:0] a_253_243 = a[253:243];
  // stage 1
  reg [64:0] t_xs_column_0_sum_s1 = 65'h0;
  wire [63:0] t_xs_column_0_sum_s1_63_0 = t_xs_column_0_sum_s1[63:0];
  wire t_xs_column_0_sum_s1_64 = t_xs_column_0_sum_s1[64];
  reg [64:0] t_ys_column_0_sum_s1 = 65'h0;
  wire [63:0] t_ys_column_0_sum_s1_63_0 = t_ys_column_0_sum_s1[63:0];
  wire t_ys_column_0_sum_s1_64 = t_ys_column_0_sum_s1[64];
  reg [64:0] t_low_xs_column_0_sum_s1 = 65'h0;
  wire [63:0] t_low_xs_column_0_sum_s1_63_0 = t_low_xs_column_0_sum_s1[63:0];
  wire t_low_xs_column_0_sum_s1_64 = t_low_xs_column_0_sum_s1[64];
  reg [64:0] t_low_ys_column_0_sum_s1 = 65'h0;
  wire [63:0] t_low_ys_column_0_sum_s1_63_0 = t_low_ys_column_0_sum_s1[63:0];
  wire t_low_ys_column_0_sum_s1_64 = t_low_ys_column_0_sum_s1[64];
  reg [25:0] a_25_0_s1 = 26'h0;
  reg [16:0] b_16_0_s1 = 17'h0;
  wire [42:0] t_low_low_tile_0_0_product_0 = {17'h0, a_25_0_s1} * {26'h0, b_16_0_s1};
  reg [25:0] a_51_26_s1 = 26'h0;
  wire [42:0] t_low_low_tile_1_0_product_0 = {17'h0, a_51_26_s1} * {26'h0, b_16_0_s1};
  reg [11:0] a_63_52_s1 = 12'h0;
  wire [28:0] t_low_low_tile_2_0_product_0 = {17'h0, a_63_52_s1} * {12'h0, b_16_0_s1};
  reg [25:0] a_89_64_s1 = 26'h0;
  reg [16:0] b_80_64_s1 = 17'h0;
  wire [42:0] t_low_high_tile_0_0_product_0 = {17'h0, a_89_64_s1} * {26'h0, b_80_64_s1};
  reg [25:0] a_115_90_s1 = 26'h0;
  wire [42:0] t_low_high_tile_1_0_product_0 = {17'h0, a_115_90_s1} * {26'h0, b_80_64_s1};
  reg [10:0] a_126_116_s1 = 11'h0;
  wire [27:0] t_low_high_tile_2_0_product_0 = {17'h0, a_126_116_s1} * {11'h0, b_80_64_s1};
  reg [64:0] t_high_xs_column_0_sum_s1 = 65'h0;
  wire [63:0] t_high_xs_column_0_sum_s1_63_0 = t_high_xs_column_0_sum_s1[63:0];
  wire t_high_xs_column_0_sum_s1_64 = t_high_xs_column_0_sum_s1[64];
  reg [64:0] t_high_ys_column_0_sum_s1 = 65'h0;
  wire [63:0] t_high_ys_column_0_sum_s1_63_0 = t_high_ys_column_0_sum_s1[63:0];
  wire t_high_ys_column_0_sum_s1_64 = t_high_ys_column_0_sum_s1[64];
  reg [25:0] a_152_127_s1 = 26'h0;
  reg [16:0] b_143_127_s1 = 17'h0;
  wire [42:0] t_high_low_tile_0_0_product_0 = {17'h0, a_152_127_s1} * {26'h0, b_143_127_s1};
  reg [25:0] a_178_153_s1 = 26'h0;
  wire [42:0] t_high_low_tile_1_0_product_0 = {17'h0, a_178_153_s1} * {26'h0, b_143_127_s1};
  reg [11:0] a_190_179_s1 = 12'h0;
  wire [28:0] t_high_low_tile_2_0_product_0 = {17'h0, a_190_179_s1} * {12'h0, b_143_127_s1};
  reg [25:0] a_216_191_s1 = 26'h0;
  reg [16:0] b_207_191_s1 = 17'h0;
  wire [42:0] t_high_high_tile_0_0_product_0 = {17'h0, a_216_191_s1} * {26'h0, b_207_191_s1};
  reg [25:0] a_242_217_s1 = 26'h0;
  wire [42:0] t_high_high_tile_1_0_product_0 = {17'h0, a_242_217_s1} * {26'h0, b_207_191_s1};
  reg [10:0] a_253_243_s1 = 11'h0;
  wire [27:0] t_high_high_tile_2_0_product_0 = {17'h0, a_253_243_s1} * {11'h0, b_207_191_s1};
  // stage 2
  reg [63:0] t_xs_column_0_sum_s1_63_0_s2 = 64'h0;
  reg t_xs_column_0_sum_s1_64_s2 = 1'h0;
  reg [127:0] t_xs_column_1_sum_s2_way = 128'h0;
  wire [63:0] t_xs_column_1_sum_s2 = t_xs_column_1_sum_s2_way[127:64];
  wire [63:0] t_xs_carry_sum = t_xs_column_1_sum_s2 + {63'h0, t_xs_column_0_sum_s1_64_s2};
  wire [127:0] t_xs_carry_joined = {t_xs_carry_sum, t_xs_column_0_sum_s1_63_0_s2};
  reg [63:0] t_ys_column_0_sum_s1_63_0_s2 = 64'h0;
  reg t_ys_column_0_sum_s1_64_s2 = 1'h0;
  reg [127:0] t_ys_column_1_sum_s2_way = 128'h0;
  wire [63:0] t_ys_column_1_sum_s2 = t_ys_column_1_sum_s2_way[127:64];
  wire [63:0] t_ys_carry_sum = t_ys_column_1_sum_s2 + {63'h0, t_ys_column_0_sum_s1_64_s2};
  wire [127:0] t_ys_carry_joined = {t_ys_carry_sum, t_ys_column_0_sum_s1_63_0_s2};
  reg [63:0] t_low_xs_column_0_sum_s1_63_0_s2 = 64'h0;
  reg t_low_xs_column_0_sum_s1_64_s2 = 1'h0;
  wire t_low_xs_carry_sum = 1'h0 + t_low_xs_column_0_sum_s1_64_s2;
  wire [64:0] t_low_xs_carry_joined = {t_low_xs_carry_sum, t_low_xs_column_0_sum_s1_63_0_s2};
  reg [63:0] t_low_ys_column_0_sum_s1_63_0_s2 = 64'h0;
  reg t_low_ys_column_0_sum_s1_64_s2 = 1'h0;
  wire t_low_ys_carry_sum = 1'h0 + t_low_ys_column_0_sum_s1_64_s2;
  wire [64:0] t_low_ys_carry_joined = {t_low_ys_carry_sum, t_low_ys_column_0_sum_s1_63_0_s2};
  reg [25:0] a_25_0_s2 = 26'h0;
  reg [33:0] b_33_17_s2_way = 34'h0;
  wire [16:0] b_33_17_s2 = b_33_17_s2_way[33:17];
  wire [42:0] t_low_low_tile_0_0_product_1 = {17'h0, a_25_0_s2} * {26'h0, b_33_17_s2};
  reg [25:0] a_51_26_s2 = 26'h0;
  wire [42:0] t_low_low_tile_1_0_product_1 = {17'h0, a_51_26_s2} * {26'h0, b_33_17_s2};
  reg [11:0] a_63_52_s2 = 12'h0;
  wire [28:0] t_low_low_tile_2_0_product_1 = {17'h0, a_63_52_s2} * {12'h0, b_33_17_s2};
  reg [25:0] a_89_64_s2 = 26'h0;
  reg [33:0] b_97_81_s2_way = 34'h0;
  wire [16:0] b_97_81_s2 = b_97_81_s2_way[33:17];
  wire [42:0] t_low_high_tile_0_0_product_1 = {17'h0, a_89_64_s2} * {26'h0, b_97_81_s2};
  reg [25:0] a_115_90_s2 = 26'h0;
  wire [42:0] t_low_high_tile_1_0_product_1 = {17'h0, a_115_90_s2} * {26'h0, b_97_81_s2};
  reg [10:0] a_126_116_s2 = 11'h0;
  wire [27:0] t_low_high_tile_2_0_product_1 = {17'h0, a_126_116_s2} * {11'h0, b_97_81_s2};
  reg [63:0] t_high_xs_column_0_sum_s1_63_0_s2 = 64'h0;
  reg t_high_xs_column_0_sum_s1_64_s2 = 1'h0;
  wire t_high_xs_carry_sum = 1'h0 + t_high_xs_column_0_sum_s1_64_s2;
  wire [64:0] t_high_xs_carry_joined = {t_high_xs_carry_sum, t_high_xs_column_0_sum_s1_63_0_s2};
  reg [63:0] t_high_ys_column_0_sum_s1_63_0_s2 = 64'h0;
  reg t_high_ys_column_0_sum_s1_64_s2 = 1'h0;
  wire t_high_ys_carry_sum = 1'h0 + t_high_ys_column_0_sum_s1_64_s2;
  wire [64:0] t_high_ys_carry_joined = {t_high_ys_carry_sum, t_high_ys_column_0_sum_s1_63_0_s2};
  reg [25:0] a_152_127_s2 = 26'h0;
  reg [33:0] b_160_144_s2_way = 34'h0;
  wire [16:0] b_160_144_s2 = b_160_144_s2_way[33:17];
  wire [42:0] t_high_low_tile_0_0_product_1 = {17'h0, a_152_127_s2} * {26'h0, b_160_144_s2};
  reg [25:0] a_178_153_s2 = 26'h0;
  wire [42:0] t_high_low_tile_1_0_product_1 = {17'h0, a_178_153_s2} * {26'h0, b_160_144_s2};
  reg [11:0] a_190_179_s2 = 12'h0;
  wire [28:0] t_high_low_tile_2_0_product_1 = {17'h0, a_190_179_s2} * {12'h0, b_160_144_s2};
  reg [25:0] a_216_191_s2 = 26'h0;
  reg [33:0] b_224_208_s2_way = 34'h0;
  wire [16:0] b_224_208_s2 = b_224_208_s2_way[33:17];
  wire [42:0] t_high_high_tile_0_0_product_1 = {17'h0, a_216_191_s2} * {26'h0, b_224_208_s2};
  reg [25:0] a_242_217_s2 = 26'h0;
  wire [42:0] t_high_high_tile_1_0_product_1 = {17'h0, a_242_217_s2} * {26'h0, b_224_208_s2};
  reg [10:0] a_253_243_s2 = 11'h0;
  wire [27:0] t_high_high_tile_2_0_product_1 = {17'h0, a_253_243_s2} * {11'h0, b_224_208_s2};
  // stage 3
  reg [127:0] t_xs = 128'h0;
  reg [127:0] t_ys = 128'h0;
  reg [64:0] t_low_xs = 65'h0;
  reg [64:0] t_low_ys = 65'h0;
  reg [85:0] t_low_low_tile_0_0_product_0_s3_way = 86'h0;
  wire [42:0] t_low_low_tile_0_0_product_0_s3 = t_low_low_tile_0_0_product_0_s3_way[85:43];
  reg [42:0] t_low_low_tile_0_0_product_1_s3 = 43'h0;
  wire [25:0] t_low_low_tile_0_0_product_0_s3_42_17 = t_low_low_tile_0_0_product_0_s3[42:17];
  wire [42:0] t_low_low_tile_0_0_sum_0 = t_low_low_tile_0_0_product_1_s3 + {17'h0, t_low_low_tile_0_0_product_0_s3_42_17};
  wire [16:0] t_low_low_tile_0_0_product_0_s3_16_0 = t_low_low_tile_0_0_product_0_s3[16:0];
  reg [25:0] a_25_0_s3 = 26'h0;
  reg [50:0] b_50_34_s3_way = 51'h0;
  wire [16:0] b_50_34_s3 = b_50_34_s3_way[50:34];
  wire [42:0] t_low_low_tile_0_0_product_2 = {17'h0, a_25_0_s3} * {26'h0, b_50_34_s3};
  reg [85:0] t_low_low_tile_1_0_product_0_s3_way = 86'h0;
  wire [42:0] t_low_low_tile_1_0_product_0_s3 = t_low_low_tile_1_0_product_0_s3_way[85:43];
  reg [42:0] t_low_low_tile_1_0_product_1_s3 = 43'h0;
  wire [25:0] t_low_low_tile_1_0_product_0_s3_42_17 = t_low_low_tile_1_0_product_0_s3[42:17];
  wire [42:0] t_low_low_tile_1_0_sum_0 = t_low_low_tile_1_0_product_1_s3 + {17'h0, t_low_low_tile_1_0_product_0_s3_42_17};
  wire [16:0] t_low_low_tile_1_0_product_0_s3_16_0 = t_low_low_tile_1_0_product_0_s3[16:0];
  reg [25:0] a_51_26_s3 = 26'h0;
  wire [42:0] t_low_low_tile_1_0_product_2 = {17'h0, a_51_26_s3} * {26'h0, b_50_34_s3};
  reg [57:0] t_low_low_tile_2_0_product_0_s3_way = 58'h0;
  wire [28:0] t_low_low_tile_2_0_product_0_s3 = t_low_low_tile_2_0_product_0_s3_way[57:29];
  reg [28:0] t_low_low_tile_2_0_product_1_s3 = 29'h0;
  wire [11:0] t_low_low_tile_2_0_product_0_s3_28_17 = t_low_low_tile_2_0_product_0_s3[28:17];
  wire [28:0] t_low_low_tile_2_0_sum_0 = t_low_low_tile_2_0_product_1_s3 + {17'h0, t_low_low_tile_2_0_product_0_s3_28_17};
  wire [16:0] t_low_low_tile_2_0_product_0_s3_16_0 = t_low_low_tile_2_0_product_0_s3[16:0];
  reg [11:0] a_63_52_s3 = 12'h0;
  wire [28:0] t_low_low_tile_2_0_product_2 = {17'h0, a_63_52_s3} * {12'h0, b_50_34_s3};
  reg [85:0] t_low_high_tile_0_0_product_0_s3_way = 86'h0;
  wire [42:0] t_low_high_tile_0_0_product_0_s3 = t_low_high_tile_0_0_product_0_s3_way[85:43];
  reg [42:0] t_low_high_tile_0_0_product_1_s3 = 43'h0;
  wire [25:0] t_low_high_tile_0_0_product_0_s3_42_17 = t_low_high_tile_0_0_product_0_s3[42:17];
  wire [42:0] t_low_high_tile_0_0_sum_0 = t_low_high_tile_0_0_product_1_s3 + {17'h0, t_low_high_tile_0_0_product_0_s3_42_17};
  wire [16:0] t_low_high_tile_0_0_product_0_s3_16_0 = t_low_high_tile_0_0_product_0_s3[16:0];
  reg [25:0] a_89_64_s3 = 26'h0;
  reg [50:0] b_114_98_s3_way = 51'h0;
  wire [16:0] b_114_98_s3 = b_114_98_s3_way[50:34];
  wire [42:0] t_low_high_tile_0_0_product_2 = {17'h0, a_89_64_s3} * {26'h0, b_114_98_s3};
  reg [85:0] t_low_high_tile_1_0_product_0_s3_way = 86'h0;
  wire [42:0] t_low_high_tile_1_0_product_0_s3 = t_low_high_tile_1_0_product_0_s3_way[85:43];
  reg [42:0] t_low_high_tile_1_0_product_1_s3 = 43'h0;
  wire [25:0] t_low_high_tile_1_0_product_0_s3_42_17 = t_low_high_tile_1_0_product_0_s3[42:17];
  wire [42:0] t_low_high_tile_1_0_sum_0 = t_low_high_tile_1_0_product_1_s3 + {17'h0, t_low_high_tile_1_0_product_0_s3_42_17};
  wire [16:0] t_low_high_tile_1_0_product_0_s3_16_0 = t_low_high_tile_1_0_product_0_s3[16:0];
  reg [25:0] a_115_90_s3 = 26'h0;
  wire [42:0] t_low_high_tile_1_0_product_2 = {17'h0, a_115_90_s3} * {26'h0, b_114_98_s3};
  reg [55:0] t_low_high_tile_2_0_product_0_s3_way = 56'h0;
  wire [27:0] t_low_high_tile_2_0_product_0_s3 = t_low_high_tile_2_0_product_0_s3_way[55:28];
  reg [27:0] t_low_high_tile_2_0_product_1_s3 = 28'h0;
  wire [10:0] t_low_high_tile_2_0_product_0_s3_27_17 = t_low_high_tile_2_0_product_0_s3[27:17];
  wire [27:0] t_low_high_tile_2_0_sum_0 = t_low_high_tile_2_0_product_1_s3 + {17'h0, t_low_high_tile_2_0_product_0_s3_27_17};
  wire [16:0] t_low_high_tile_2_0_product_0_s3_16_0 = t_low_high_tile_2_0_product_0_s3[16:0];
  reg [10:0] a_126_116_s3 = 11'h0;
  wire [27:0] t_low_high_tile_2_0_product_2 = {17'h0, a_126_116_s3} * {11'h0, b_114_98_s3};
  wire [25:0] t_low_xs_25_0 = t_low_xs[25:0];
  wire [16:0] t_low_ys_16_0 = t_low_ys[16:0];
  wire [16:0] t_low_ys_33_17 = t_low_ys[33:17];
  wire [16:0] t_low_ys_50_34 = t_low_ys[50:34];
  wire [13:0] t_low_ys_64_51 = t_low_ys[64:51];
  wire [25:0] t_low_xs_51_26 = t_low_xs[51:26];
  wire [12:0] t_low_xs_64_52 = t_low_xs[64:52];
  reg [64:0] t_high_xs = 65'h0;
  reg [64:0] t_high_ys = 65'h0;
  reg [85:0] t_high_low_tile_0_0_product_0_s3_way = 86'h0;
  wire [42:0] t_high_low_tile_0_0_product_0_s3 = t_high_low_tile_0_0_product_0_s3_way[85:43];
  reg [42:0] t_high_low_tile_0_0_product_1_s3 = 43'h0;
  wire [25:0] t_high_low_tile_0_0_product_0_s3_42_17 = t_high_low_tile_0_0_product_0_s3[42:17];
  wire [42:0] t_high_low_tile_0_0_sum_0 = t_high_low_tile_0_0_product_1_s3 + {17'h0, t_high_low_tile_0_0_product_0_s3_42_17};
  wire [16:0] t_high_low_tile_0_0_product_0_s3_16_0 = t_high_low_tile_0_0_product_0_s3[16:0];
  reg [25:0] a_152_127_s3 = 26'h0;
  reg [50:0] b_177_161_s3_way = 51'h0;
  wire [16:0] b_177_161_s3 = b_177_161_s3_way[50:34];
  wire [42:0] t_high_low_tile_0_0_product_2 = {17'h0, a_152_127_s3} * {26'h0, b_177_161_s3};
  reg [85:0] t_high_low_tile_1_0_product_0_s3_way = 86'h0;
  wire [42:0] t_high_low_tile_1_0_product_0_s3 = t_high_low_tile_1_0_product_0_s3_way[85:43];
  reg [42:0] t_high_low_tile_1_0_product_1_s3 = 43'h0;
  wire [25:0] t_high_low_tile_1_0_product_0_s3_42_17 = t_high_low_tile_1_0_product_0_s3[42:17];
  wire [42:0] t_high_low_tile_1_0_sum_0 = t_high_low_tile_1_0_product_1_s3 + {17'h0, t_high_low_tile_1_0_product_0_s3_42_17};
  wire [16:0] t_high_low_tile_1_0_product_0_s3_16_0 = t_high_low_tile_1_0_product_0_s3[16:0];
  reg [25:0] a_178_153_s3 = 26'h0;
  wire [42:0] t_high_low_tile_1_0_product_2 = {17'h0, a_178_153_s3} * {26'h0, b_177_161_s3};
  reg [57:0] t_high_low_tile_2_0_product_0_s3_way = 58'h0;
  wire [28:0] t_high_low_tile_2_0_product_0_s3 = t_high_low_tile_2_0_product_0_s3_way[57:29];
  reg [28:0] t_high_low_tile_2_0_product_1_s3 = 29'h0;
  wire [11:0] t_high_low_tile_2_0_product_0_s3_28_17 = t_high_low_tile_2_0_product_0_s3[28:17];
  wire [28:0] t_high_low_tile_2_0_sum_0 = t_high_low_tile_2_0_product_1_s3 + {17'h0, t_high_low_tile_2_0_product_0_s3_28_17};
  wire [16:0] t_high_low_tile_2_0_product_0_s3_16_0 = t_high_low_tile_2_0_product_0_s3[16:0];
  reg [11:0] a_190_179_s3 = 12'h0;
  wire [28:0] t_high_low_tile_2_0_product_2 = {17'h0, a_190_179_s3} * {12'h0, b_177_161_s3};
  reg [85:0] t_high_high_tile_0_0_product_0_s3_way = 86'h0;
  wire [42:0] t_high_high_tile_0_0_product_0_s3 = t_high_high_tile_0_0_product_0_s3_way[85:43];
  reg [42:0] t_high_high_tile_0_0_product_1_s3 = 43'h0;
  wire [25:0] t_high_high_tile_0_0_product_0_s3_42_17 = t_high_high_tile_0_0_product_0_s3[42:17];
  wire [42:0] t_high_high_tile_0_0_sum_0 = t_high_high_tile_0_0_product_1_s3 + {17'h0, t_high_high_tile_0_0_product_0_s3_42_17};
  wire [16:0] t_high_high_tile_0_0_product_0_s3_16_0 = t_high_high_tile_0_0_product_0_s3[16:0];
  reg [25:0] a_216_191_s3 = 26'h0;
  reg [50:0] b_241_225_s3_way = 51'h0;
  wire [16:0] b_241_225_s3 = b_241_225_s3_way[50:34];
  wire [42:0] t_high_high_tile_0_0_product_2 = {17'h0, a_216_191_s3} * {26'h0, b_241_225_s3};
  reg [85:0] t_high_high_tile_1_0_product_0_s3_way = 86'h0;
  wire [42:0] t_high_high_tile_1_0_product_0_s3 = t_high_high_tile_1_0_product_0_s3_way[85:43];
  reg [42:0] t_high_high_tile_1_0_product_1_s3 = 43'h0;
  wire [25:0] t_high_high_tile_1_0_product_0_s3_42_17 = t_high_high_tile_1_0_product_0_s3[42:17];
  wire [42:0] t_high_high_tile_1_0_sum_0 = t_high_high_tile_1_0_product_1_s3 + {17'h0, t_high_high_tile_1_0_product_0_s3_42_17};
  wire [16:0] t_high_high_tile_1_0_product_0_s3_16_0 = t_high_high_tile_1_0_product_0_s3[16:0];
  reg [25:0] a_242_217_s3 = 26'h0;
  wire [42:0] t_high_high_tile_1_0_product_2 = {17'h0, a_242_217_s3} * {26'h0, b_241_225_s3};
  reg [55:0] t_high_high_tile_2_0_product_0_s3_way = 56'h0;
  wire [27:0] t_high_high_tile_2_0_product_0_s3 = t_high_high_tile_2_0_product_0_s3_way[55:28];
  reg [27:0] t_high_high_tile_2_0_product_1_s3 = 28'h0;
  wire [10:0] t_high_high_tile_2_0_product_0_s3_27_17 = t_high_high_tile_2_0_product_0_s3[27:17];
  wire [27:0] t_high_high_tile_2_0_sum_0 = t_high_high_tile_2_0_product_1_s3 + {17'h0, t_high_high_tile_2_0_product_0_s3_27_17};
  wire [16:0] t_high_high_tile_2_0_product_0_s3_16_0 = t_high_high_tile_2_0_product_0_s3[16:0];
  reg [10:0] a_253_243_s3 = 11'h0;
  wire [27:0] t_high_high_tile_2_0_product_2 = {17'h0, a_253_243_s3} * {11'h0, b_241_225_s3};
  wire [25:0] t_high_xs_25_0 = t_high_xs[25:0];
  wire [16:0] t_high_ys_16_0 = t_high_ys[16:0];
  wire [16:0] t_high_ys_33_17 = t_high_ys[33:17];
  wire [16:0] t_high_ys_50_34 = t_high_ys[50:34];
  wire [13:0] t_high_ys_64_51 = t_high_ys[64:51];
  wire [25:0] t_high_xs_51_26 = t_high_xs[51:26];
  wire [12:0] t_high_xs_64_52 = t_high_xs[64:52];
  wire [63:0] t_xs_63_0 = t_xs[63:0];
  wire [63:0] t_xs_127_64 = t_xs[127:64];
  wire [64:0] t_middle_xs_column_0_sum = {1'h0, t_xs_63_0} + {1'h0, t_xs_127_64};
  wire [63:0] t_ys_63_0 = t_ys[63:0];
  wire [63:0] t_ys_127_64 = t_ys[127:64];
  wire [64:0] t_middle_ys_column_0_sum = {1'h0, t_ys_63_0} + {1'h0, t_ys_127_64};
  wire [25:0] t_xs_25_0 = t_xs[25:0];
  wire [16:0] t_ys_16_0 = t_ys[16:0];
  wire [16:0] t_ys_33_17 = t_ys[33:17];
  wire [16:0] t_ys_50_34 = t_ys[50:34];
  wire [12:0] t_ys_63_51 = t_ys[63:51];
  wire [25:0] t_xs_51_26 = t_xs[51:26];
  wire [11:0] t_xs_63_52 = t_xs[63:52];
  wire [25:0] t_xs_89_64 = t_xs[89:64];
  wire [16:0] t_ys_80_64 = t_ys[80:64];
  wire [16:0] t_ys_97_81 = t_ys[97:81];
  wire [16:0] t_ys_114_98 = t_ys[114:98];
  wire [12:0] t_ys_127_115 = t_ys[127:115];
  wire [25:0] t_xs_115_90 = t_xs[115:90];
  wire [11:0] t_xs_127_116 = t_xs[127:116];
  // stage 4
  reg [42:0] t_low_low_tile_0_0_sum_0_s4 = 43'h0;
  reg [42:0] t_low_low_tile_0_0_product_2_s4 = 43'h0;
  wire [25:0] t_low_low_tile_0_0_sum_0_s4_42_17 = t_low_low_tile_0_0_sum_0_s4[42:17];
  wire [42:0] t_low_low_tile_0_0_sum_1 = t_low_low_tile_0_0_product_2_s4 + {17'h0, t_low_low_tile_0_0_sum_0_s4_42_17};
  wire [16:0] t_low_low_tile_0_0_sum_0_s4_16_0 = t_low_low_tile_0_0_sum_0_s4[16:0];
  reg [25:0] a_25_0_s4 = 26'h0;
  reg [51:0] b_63_51_s4_way = 52'h0;
  wire [12:0] b_63_51_s4 = b_63_51_s4_way[51:39];
  wire [38:0] t_low_low_tile_0_0_product_3 = {13'h0, a_25_0_s4} * {26'h0, b_63_51_s4};
  reg [42:0] t_low_low_tile_1_0_sum_0_s4 = 43'h0;
  reg [42:0] t_low_low_tile_1_0_product_2_s4 = 43'h0;
  wire [25:0] t_low_low_tile_1_0_sum_0_s4_42_17 = t_low_low_tile_1_0_sum_0_s4[42:17];
  wire [42:0] t_low_low_tile_1_0_sum_1 = t_low_low_tile_1_0_product_2_s4 + {17'h0, t_low_low_tile_1_0_sum_0_s4_42_17};
  wire [16:0] t_low_low_tile_1_0_sum_0_s4_16_0 = t_low_low_tile_1_0_sum_0_s4[16:0];
  reg [25:0] a_51_26_s4 = 26'h0;
  wire [38:0] t_low_low_tile_1_0_product_3 = {13'h0, a_51_26_s4} * {26'h0, b_63_51_s4};
  reg [28:0] t_low_low_tile_2_0_sum_0_s4 = 29'h0;
  reg [28:0] t_low_low_tile_2_0_product_2_s4 = 29'h0;
  wire [11:0] t_low_low_tile_2_0_sum_0_s4_28_17 = t_low_low_tile_2_0_sum_0_s4[28:17];
  wire [28:0] t_low_low_tile_2_0_sum_1 = t_low_low_tile_2_0_product_2_s4 + {17'h0, t_low_low_tile_2_0_sum_0_s4_28_17};
  wire [16:0] t_low_low_tile_2_0_sum_0_s4_16_0 = t_low_low_tile_2_0_sum_0_s4[16:0];
  reg [11:0] a_63_52_s4 = 12'h0;
  wire [24:0] t_low_low_tile_2_0_product_3 = {13'h0, a_63_52_s4} * {12'h0, b_63_51_s4};
  reg [42:0] t_low_high_tile_0_0_sum_0_s4 = 43'h0;
  reg [42:0] t_low_high_tile_0_0_product_2_s4 = 43'h0;
  wire [25:0] t_low_high_tile_0_0_sum_0_s4_42_17 = t_low_high_tile_0_0_sum_0_s4[42:17];
  wire [42:0] t_low_high_tile_0_0_sum_1 = t_low_high_tile_0_0_product_2_s4 + {17'h0, t_low_high_tile_0_0_sum_0_s4_42_17};
  wire [16:0] t_low_high_tile_0_0_sum_0_s4_16_0 = t_low_high_tile_0_0_sum_0_s4[16:0];
  reg [25:0] a_89_64_s4 = 26'h0;
  reg [47:0] b_126_115_s4_way = 48'h0;
  wire [11:0] b_126_115_s4 = b_126_115_s4_way[47:36];
  wire [37:0] t_low_high_tile_0_0_product_3 = {12'h0, a_89_64_s4} * {26'h0, b_126_115_s4};
  reg [42:0] t_low_high_tile_1_0_sum_0_s4 = 43'h0;
  reg [42:0] t_low_high_tile_1_0_product_2_s4 = 43'h0;
  wire [25:0] t_low_high_tile_1_0_sum_0_s4_42_17 = t_low_high_tile_1_0_sum_0_s4[42:17];
  wire [42:0] t_low_high_tile_1_0_sum_1 = t_low_high_tile_1_0_product_2_s4 + {17'h0, t_low_high_tile_1_0_sum_0_s4_42_17};
  wire [16:0] t_low_high_tile_1_0_sum_0_s4_16_0 = t_low_high_tile_1_0_sum_0_s4[16:0];
  reg [25:0] a_115_90_s4 = 26'h0;
  wire [37:0] t_low_high_tile_1_0_product_3 = {12'h0, a_115_90_s4} * {26'h0, b_126_115_s4};
  reg [27:0] t_low_high_tile_2_0_sum_0_s4 = 28'h0;
  reg [27:0] t_low_high_tile_2_0_product_2_s4 = 28'h0;
  wire [10:0] t_low_high_tile_2_0_sum_0_s4_27_17 = t_low_high_tile_2_0_sum_0_s4[27:17];
  wire [27:0] t_low_high_tile_2_0_sum_1 = t_low_high_tile_2_0_product_2_s4 + {17'h0, t_low_high_tile_2_0_sum_0_s4_27_17};
  wire [16:0] t_low_high_tile_2_0_sum_0_s4_16_0 = t_low_high_tile_2_0_sum_0_s4[16:0];
  reg [10:0] a_126_116_s4 = 11'h0;
  wire [22:0] t_low_high_tile_2_0_product_3 = {12'h0, a_126_116_s4} * {11'h0, b_126_115_s4};
  reg [25:0] t_low_xs_25_0_s4 = 26'h0;
  reg [16:0] t_low_ys_16_0_s4 = 17'h0;
  wire [42:0] t_low_middle_tile_0_0_product_0 = {17'h0, t_low_xs_25_0_s4} * {26'h0, t_low_ys_16_0_s4};
  reg [25:0] t_low_xs_51_26_s4 = 26'h0;
  wire [42:0] t_low_middle_tile_1_0_product_0 = {17'h0, t_low_xs_51_26_s4} * {26'h0, t_low_ys_16_0_s4};
  reg [12:0] t_low_xs_64_52_s4 = 13'h0;
  wire [29:0] t_low_middle_tile_2_0_product_0 = {17'h0, t_low_xs_64_52_s4} * {13'h0, t_low_ys_16_0_s4};
  reg [42:0] t_high_low_tile_0_0_sum_0_s4 = 43'h0;
  reg [42:0] t_high_low_tile_0_0_product_2_s4 = 43'h0;
  wire [25:0] t_high_low_tile_0_0_sum_0_s4_42_17 = t_high_low_tile_0_0_sum_0_s4[42:17];
  wire [42:0] t_high_low_tile_0_0_sum_1 = t_high_low_tile_0_0_product_2_s4 + {17'h0, t_high_low_tile_0_0_sum_0_s4_42_17};
  wire [16:0] t_high_low_tile_0_0_sum_0_s4_16_0 = t_high_low_tile_0_0_sum_0_s4[16:0];
  reg [25:0] a_152_127_s4 = 26'h0;
  reg [51:0] b_190_178_s4_way = 52'h0;
  wire [12:0] b_190_178_s4 = b_190_178_s4_way[51:39];
  wire [38:0] t_high_low_tile_0_0_product_3 = {13'h0, a_152_127_s4} * {26'h0, b_190_178_s4};
  reg [42:0] t_high_low_tile_1_0_sum_0_s4 = 43'h0;
  reg [42:0] t_high_low_tile_1_0_product_2_s4 = 43'h0;
  wire [25:0] t_high_low_tile_1_0_sum_0_s4_42_17 = t_high_low_tile_1_0_sum_0_s4[42:17];
  wire [42:0] t_high_low_tile_1_0_sum_1 = t_high_low_tile_1_0_product_2_s4 + {17'h0, t_high_low_tile_1_0_sum_0_s4_42_17};
  wire [16:0] t_high_low_tile_1_0_sum_0_s4_16_0 = t_high_low_tile_1_0_sum_0_s4[16:0];
  reg [25:0] a_178_153_s4 = 26'h0;
  wire [38:0] t_high_low_tile_1_0_product_3 = {13'h0, a_178_153_s4} * {26'h0, b_190_178_s4};
  reg [28:0] t_high_low_tile_2_0_sum_0_s4 = 29'h0;
  reg [28:0] t_high_low_tile_2_0_product_2_s4 = 29'h0;
  wire [11:0] t_high_low_tile_2_0_sum_0_s4_28_17 = t_high_low_tile_2_0_sum_0_s4[28:17];
  wire [28:0] t_high_low_tile_2_0_sum_1 = t_high_low_tile_2_0_product_2_s4 + {17'h0, t_high_low_tile_2_0_sum_0_s4_28_17};
  wire [16:0] t_high_low_tile_2_0_sum_0_s4_16_0 = t_high_low_tile_2_0_sum_0_s4[16:0];
  reg [11:0] a_190_179_s4 = 12'h0;
  wire [24:0] t_high_low_tile_2_0_product_3 = {13'h0, a_190_179_s4} * {12'h0, b_190_178_s4};
  reg [42:0] t_high_high_tile_0_0_sum_0_s4 = 43'h0;
  reg [42:0] t_high_high_tile_0_0_product_2_s4 = 43'h0;
  wire [25:0] t_high_high_tile_0_0_sum_0_s4_42_17 = t_high_high_tile_0_0_sum_0_s4[42:17];
  wire [42:0] t_high_high_tile_0_0_sum_1 = t_high_high_tile_0_0_product_2_s4 + {17'h0, t_high_high_tile_0_0_sum_0_s4_42_17};
  wire [16:0] t_high_high_tile_0_0_sum_0_s4_16_0 = t_high_high_tile_0_0_sum_0_s4[16:0];
  reg [25:0] a_216_191_s4 = 26'h0;
  reg [47:0] b_253_242_s4_way = 48'h0;
  wire [11:0] b_253_242_s4 = b_253_242_s4_way[47:36];
  wire [37:0] t_high_high_tile_0_0_product_3 = {12'h0, a_216_191_s4} * {26'h0, b_253_242_s4};
  reg [42:0] t_high_high_tile_1_0_sum_0_s4 = 43'h0;
  reg [42:0] t_high_high_tile_1_0_product_2_s4 = 43'h0;
  wire [25:0] t_high_high_tile_1_0_sum_0_s4_42_17 = t_high_high_tile_1_0_sum_0_s4[42:17];
  wire [42:0] t_high_high_tile_1_0_sum_1 = t_high_high_tile_1_0_product_2_s4 + {17'h0, t_high_high_tile_1_0_sum_0_s4_42_17};
  wire [16:0] t_high_high_tile_1_0_sum_0_s4_16_0 = t_high_high_tile_1_0_sum_0_s4[16:0];
  reg [25:0] a_242_217_s4 = 26'h0;
  wire [37:0] t_high_high_tile_1_0_product_3 = {12'h0, a_242_217_s4} * {26'h0, b_253_242_s4};
  reg [27:0] t_high_high_tile_2_0_sum_0_s4 = 28'h0;
  reg [27:0] t_high_high_tile_2_0_product_2_s4 = 28'h0;
  wire [10:0] t_high_high_tile_2_0_sum_0_s4_27_17 = t_high_high_tile_2_0_sum_0_s4[27:17];
  wire [27:0] t_high_high_tile_2_0_sum_1 = t_high_high_tile_2_0_product_2_s4 + {17'h0, t_high_high_tile_2_0_sum_0_s4_27_17};
  wire [16:0] t_high_high_tile_2_0_sum_0_s4_16_0 = t_high_high_tile_2_0_sum_0_s4[16:0];
  reg [10:0] a_253_243_s4 = 11'h0;
  wire [22:0] t_high_high_tile_2_0_product_3 = {12'h0, a_253_243_s4} * {11'h0, b_253_242_s4};
  reg [25:0] t_high_xs_25_0_s4 = 26'h0;
  reg [16:0] t_high_ys_16_0_s4 = 17'h0;
  wire [42:0] t_high_middle_tile_0_0_product_0 = {17'h0, t_high_xs_25_0_s4} * {26'h0, t_high_ys_16_0_s4};
  reg [25:0] t_high_xs_51_26_s4 = 26'h0;
  wire [42:0] t_high_middle_tile_1_0_product_0 = {17'h0, t_high_xs_51_26_s4} * {26'h0, t_high_ys_16_0_s4};
  reg [12:0] t_high_xs_64_52_s4 = 13'h0;
  wire [29:0] t_high_middle_tile_2_0_product_0 = {17'h0, t_high_xs_64_52_s4} * {13'h0, t_high_ys_16_0_s4};
  reg [64:0] t_middle_xs_column_0_sum_s4 = 65'h0;
  wire [63:0] t_middle_xs_column_0_sum_s4_63_0 = t_middle_xs_column_0_sum_s4[63:0];
  wire t_middle_xs_column_0_sum_s4_64 = t_middle_xs_column_0_sum_s4[64];
  reg [64:0] t_middle_ys_column_0_sum_s4 = 65'h0;
  wire [63:0] t_middle_ys_column_0_sum_s4_63_0 = t_middle_ys_column_0_sum_s4[63:0];
  wire t_middle_ys_column_0_sum_s4_64 = t_middle_ys_column_0_sum_s4[64];
  reg [25:0] t_xs_25_0_s4 = 26'h0;
  reg [16:0] t_ys_16_0_s4 = 17'h0;
  wire [42:0] t_middle_low_tile_0_0_product_0 = {17'h0, t_xs_25_0_s4} * {26'h0, t_ys_16_0_s4};
  reg [25:0] t_xs_51_26_s4 = 26'h0;
  wire [42:0] t_middle_low_tile_1_0_product_0 = {17'h0, t_xs_51_26_s4} * {26'h0, t_ys_16_0_s4};
  reg [11:0] t_xs_63_52_s4 = 12'h0;
  wire [28:0] t_middle_low_tile_2_0_product_0 = {17'h0, t_xs_63_52_s4} * {12'h0, t_ys_16_0_s4};
  reg [25:0] t_xs_89_64_s4 = 26'h0;
  reg [16:0] t_ys_80_64_s4 = 17'h0;
  wire [42:0] t_middle_high_tile_0_0_product_0 = {17'h0, t_xs_89_64_s4} * {26'h0, t_ys_80_64_s4};
  reg [25:0] t_xs_115_90_s4 = 26'h0;
  wire [42:0] t_middle_high_tile_1_0_product_0 = {17'h0, t_xs_115_90_s4} * {26'h0, t_ys_80_64_s4};
  reg [11:0] t_xs_127_116_s4 = 12'h0;
  wire [28:0] t_middle_high_tile_2_0_product_0 = {17'h0, t_xs_127_116_s4} * {12'h0, t_ys_80_64_s4};
  // stage 5
  reg [42:0] t_low_low_tile_0_0_sum_1_s5 = 43'h0;
  reg [38:0] t_low_low_tile_0_0_product_3_s5 = 39'h0;
  wire [25:0] t_low_low_tile_0_0_sum_1_s5_42_17 = t_low_low_tile_0_0_sum_1_s5[42:17];
  wire [38:0] t_low_low_tile_0_0_sum_2 = t_low_low_tile_0_0_product_3_s5 + {13'h0, t_low_low_tile_0_0_sum_1_s5_42_17};
  wire [16:0] t_low_low_tile_0_0_sum_1_s5_16_0 = t_low_low_tile_0_0_sum_1_s5[16:0];
  reg [42:0] t_low_low_tile_1_0_sum_1_s5 = 43'h0;
  reg [38:0] t_low_low_tile_1_0_product_3_s5 = 39'h0;
  wire [25:0] t_low_low_tile_1_0_sum_1_s5_42_17 = t_low_low_tile_1_0_sum_1_s5[42:17];
  wire [38:0] t_low_low_tile_1_0_sum_2 = t_low_low_tile_1_0_product_3_s5 + {13'h0, t_low_low_tile_1_0_sum_1_s5_42_17};
  wire [16:0] t_low_low_tile_1_0_sum_1_s5_16_0 = t_low_low_tile_1_0_sum_1_s5[16:0];
  reg [28:0] t_low_low_tile_2_0_sum_1_s5 = 29'h0;
  reg [24:0] t_low_low_tile_2_0_product_3_s5 = 25'h0;
  wire [11:0] t_low_low_tile_2_0_sum_1_s5_28_17 = t_low_low_tile_2_0_sum_1_s5[28:17];
  wire [24:0] t_low_low_tile_2_0_sum_2 = t_low_low_tile_2_0_product_3_s5 + {13'h0, t_low_low_tile_2_0_sum_1_s5_28_17};
  wire [16:0] t_low_low_tile_2_0_sum_1_s5_16_0 = t_low_low_tile_2_0_sum_1_s5[16:0];
  reg [42:0] t_low_high_tile_0_0_sum_1_s5 = 43'h0;
  reg [37:0] t_low_high_tile_0_0_product_3_s5 = 38'h0;
  wire [25:0] t_low_high_tile_0_0_sum_1_s5_42_17 = t_low_high_tile_0_0_sum_1_s5[42:17];
  wire [37:0] t_low_high_tile_0_0_sum_2 = t_low_high_tile_0_0_product_3_s5 + {12'h0, t_low_high_tile_0_0_sum_1_s5_42_17};
  wire [16:0] t_low_high_tile_0_0_sum_1_s5_16_0 = t_low_high_tile_0_0_sum_1_s5[16:0];
  reg [42:0] t_low_high_tile_1_0_sum_1_s5 = 43'h0;
  reg [37:0] t_low_high_tile_1_0_product_3_s5 = 38'h0;
  wire [25:0] t_low_high_tile_1_0_sum_1_s5_42_17 = t_low_high_tile_1_0_sum_1_s5[42:17];
  wire [37:0] t_low_high_tile_1_0_sum_2 = t_low_high_tile_1_0_product_3_s5 + {12'h0, t_low_high_tile_1_0_sum_1_s5_42_17};
  wire [16:0] t_low_high_tile_1_0_sum_1_s5_16_0 = t_low_high_tile_1_0_sum_1_s5[16:0];
  reg [27:0] t_low_high_tile_2_0_sum_1_s5 = 28'h0;
  reg [22:0] t_low_high_tile_2_0_product_3_s5 = 23'h0;
  wire [10:0] t_low_high_tile_2_0_sum_1_s5_27_17 = t_low_high_tile_2_0_sum_1_s5[27:17];
  wire [22:0] t_low_high_tile_2_0_sum_2 = t_low_high_tile_2_0_product_3_s5 + {12'h0, t_low_high_tile_2_0_sum_1_s5_27_17};
  wire [16:0] t_low_high_tile_2_0_sum_1_s5_16_0 = t_low_high_tile_2_0_sum_1_s5[16:0];
  reg [25:0] t_low_xs_25_0_s5 = 26'h0;
  reg [33:0] t_low_ys_33_17_s5_way = 34'h0;
  wire [16:0] t_low_ys_33_17_s5 = t_low_ys_33_17_s5_way[33:17];
  wire [42:0] t_low_middle_tile_0_0_product_1 = {17'h0, t_low_xs_25_0_s5} * {26'h0, t_low_ys_33_17_s5};
  reg [25:0] t_low_xs_51_26_s5 = 26'h0;
  wire [42:0] t_low_middle_tile_1_0_product_1 = {17'h0, t_low_xs_51_26_s5} * {26'h0, t_low_ys_33_17_s5};
  reg [12:0] t_low_xs_64_52_s5 = 13'h0;
  wire [29:0] t_low_middle_tile_2_0_product_1 = {17'h0, t_low_xs_64_52_s5} * {13'h0, t_low_ys_33_17_s5};
  reg [42:0] t_high_low_tile_0_0_sum_1_s5 = 43'h0;
  reg [38:0] t_high_low_tile_0_0_product_3_s5 = 39'h0;
  wire [25:0] t_high_low_tile_0_0_sum_1_s5_42_17 = t_high_low_tile_0_0_sum_1_s5[42:17];
  wire [38:0] t_high_low_tile_0_0_sum_2 = t_high_low_tile_0_0_product_3_s5 + {13'h0, t_high_low_tile_0_0_sum_1_s5_42_17};
  wire [16:0] t_high_low_tile_0_0_sum_1_s5_16_0 = t_high_low_tile_0_0_sum_1_s5[16:0];
  reg [42:0] t_high_low_tile_1_0_sum_1_s5 = 43'h0;
  reg [38:0] t_high_low_tile_1_0_product_3_s5 = 39'h0;
  wire [25:0] t_high_low_tile_1_0_sum_1_s5_42_17 = t_high_low_tile_1_0_sum_1_s5[42:17];
  wire [38:0] t_high_low_tile_1_0_sum_2 = t_high_low_tile_1_0_product_3_s5 + {13'h0, t_high_low_tile_1_0_sum_1_s5_42_17};
  wire [16:0] t_high_low_tile_1_0_sum_1_s5_16_0 = t_high_low_tile_1_0_sum_1_s5[16:0];
  reg [28:0] t_high_low_tile_2_0_sum_1_s5 = 29'h0;
  reg [24:0] t_high_low_tile_2_0_product_3_s5 = 25'h0;
  wire [11:0] t_high_low_tile_2_0_sum_1_s5_28_17 = t_high_low_tile_2_0_sum_1_s5[28:17];
  wire [24:0] t_high_low_tile_2_0_sum_2 = t_high_low_tile_2_0_product_3_s5 + {13'h0, t_high_low_tile_2_0_sum_1_s5_28_17};
  wire [16:0] t_high_low_tile_2_0_sum_1_s5_16_0 = t_high_low_tile_2_0_sum_1_s5[16:0];
  reg [42:0] t_high_high_tile_0_0_sum_1_s5 = 43'h0;
  reg [37:0] t_high_high_tile_0_0_product_3_s5 = 38'h0;
  wire [25:0] t_high_high_tile_0_0_sum_1_s5_42_17 = t_high_high_tile_0_0_sum_1_s5[42:17];
  wire [37:0] t_high_high_tile_0_0_sum_2 = t_high_high_tile_0_0_product_3_s5 + {12'h0, t_high_high_tile_0_0_sum_1_s5_42_17};
  wire [16:0] t_high_high_tile_0_0_sum_1_s5_16_0 = t_high_high_tile_0_0_sum_1_s5[16:0];
  reg [42:0] t_high_high_tile_1_0_sum_1_s5 = 43'h0;
  reg [37:0] t_high_high_tile_1_0_product_3_s5 = 38'h0;
  wire [25:0] t_high_high_tile_1_0_sum_1_s5_42_17 = t_high_high_tile_1_0_sum_1_s5[42:17];
  wire [37:0] t_high_high_tile_1_0_sum_2 = t_high_high_tile_1_0_product_3_s5 + {12'h0, t_high_high_tile_1_0_sum_1_s5_42_17};
  wire [16:0] t_high_high_tile_1_0_sum_1_s5_16_0 = t_high_high_tile_1_0_sum_1_s5[16:0];
  reg [27:0] t_high_high_tile_2_0_sum_1_s5 = 28'h0;
  reg [22:0] t_high_high_tile_2_0_product_3_s5 = 23'h0;
  wire [10:0] t_high_high_tile_2_0_sum_1_s5_27_17 = t_high_high_tile_2_0_sum_1_s5[27:17];
  wire [22:0] t_high_high_tile_2_0_sum_2 = t_high_high_tile_2_0_product_3_s5 + {12'h0, t_high_high_tile_2_0_sum_1_s5_27_17};
  wire [16:0] t_high_high_tile_2_0_sum_1_s5_16_0 = t_high_high_tile_2_0_sum_1_s5[16:0];
  reg [25:0] t_high_xs_25_0_s5 = 26'h0;
  reg [33:0] t_high_ys_33_17_s5_way = 34'h0;
  wire [16:0] t_high_ys_33_17_s5 = t_high_ys_33_17_s5_way[33:17];
  wire [42:0] t_high_middle_tile_0_0_product_1 = {17'h0, t_high_xs_25_0_s5} * {26'h0, t_high_ys_33_17_s5};
  reg [25:0] t_high_xs_51_26_s5 = 26'h0;
  wire [42:0] t_high_middle_tile_1_0_product_1 = {17'h0, t_high_xs_51_26_s5} * {26'h0, t_high_ys_33_17_s5};
  reg [12:0] t_high_xs_64_52_s5 = 13'h0;
  wire [29:0] t_high_middle_tile_2_0_product_1 = {17'h0, t_high_xs_64_52_s5} * {13'h0, t_high_ys_33_17_s5};
  reg [63:0] t_middle_xs_column_0_sum_s4_63_0_s5 = 64'h0;
  reg t_middle_xs_column_0_sum_s4_64_s5 = 1'h0;
  wire t_middle_xs_carry_sum = 1'h0 + t_middle_xs_column_0_sum_s4_64_s5;
  wire [64:0] t_middle_xs_carry_joined = {t_middle_xs_carry_sum, t_middle_xs_column_0_sum_s4_63_0_s5};
  reg [63:0] t_middle_ys_column_0_sum_s4_63_0_s5 = 64'h0;
  reg t_middle_ys_column_0_sum_s4_64_s5 = 1'h0;
  wire t_middle_ys_carry_sum = 1'h0 + t_middle_ys_column_0_sum_s4_64_s5;
  wire [64:0] t_middle_ys_carry_joined = {t_middle_ys_carry_sum, t_middle_ys_column_0_sum_s4_63_0_s5};
  reg [25:0] t_xs_25_0_s5 = 26'h0;
  reg [33:0] t_ys_33_17_s5_way = 34'h0;
  wire [16:0] t_ys_33_17_s5 = t_ys_33_17_s5_way[33:17];
  wire [42:0] t_middle_low_tile_0_0_product_1 = {17'h0, t_xs_25_0_s5} * {26'h0, t_ys_33_17_s5};
  reg [25:0] t_xs_51_26_s5 = 26'h0;
  wire [42:0] t_middle_low_tile_1_0_product_1 = {17'h0, t_xs_51_26_s5} * {26'h0, t_ys_33_17_s5};
  reg [11:0] t_xs_63_52_s5 = 12'h0;
  wire [28:0] t_middle_low_tile_2_0_product_1 = {17'h0, t_xs_63_52_s5} * {12'h0, t_ys_33_17_s5};
  reg [25:0] t_xs_89_64_s5 = 26'h0;
  reg [33:0] t_ys_97_81_s5_way = 34'h0;
  wire [16:0] t_ys_97_81_s5 = t_ys_97_81_s5_way[33:17];
  wire [42:0] t_middle_high_tile_0_0_product_1 = {17'h0, t_xs_89_64_s5} * {26'h0, t_ys_97_81_s5};
  reg [25:0] t_xs_115_90_s5 = 26'h0;
  wire [42:0] t_middle_high_tile_1_0_product_1 = {17'h0, t_xs_115_90_s5} * {26'h0, t_ys_97_81_s5};
  reg [11:0] t_xs_127_116_s5 = 12'h0;
  wire [28:0] t_middle_high_tile_2_0_product_1 = {17'h0, t_xs_127_116_s5} * {12'h0, t_ys_97_81_s5};
  // stage 6
  reg [38:0] t_low_low_tile_0_0_sum_2_s6 = 39'h0;
  reg [50:0] t_low_low_tile_0_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_low_low_tile_0_0_product_0_s3_16_0_s6 = t_low_low_tile_0_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_low_tile_0_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_low_low_tile_0_0_sum_0_s4_16_0_s6 = t_low_low_tile_0_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_low_tile_0_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [89:0] t_low_low_tile_0_0 = {t_low_low_tile_0_0_sum_2_s6, t_low_low_tile_0_0_sum_1_s5_16_0_s6, t_low_low_tile_0_0_sum_0_s4_16_0_s6, t_low_low_tile_0_0_product_0_s3_16_0_s6};
  reg [38:0] t_low_low_tile_1_0_sum_2_s6 = 39'h0;
  reg [50:0] t_low_low_tile_1_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_low_low_tile_1_0_product_0_s3_16_0_s6 = t_low_low_tile_1_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_low_tile_1_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_low_low_tile_1_0_sum_0_s4_16_0_s6 = t_low_low_tile_1_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_low_tile_1_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [89:0] t_low_low_tile_1_0 = {t_low_low_tile_1_0_sum_2_s6, t_low_low_tile_1_0_sum_1_s5_16_0_s6, t_low_low_tile_1_0_sum_0_s4_16_0_s6, t_low_low_tile_1_0_product_0_s3_16_0_s6};
  reg [24:0] t_low_low_tile_2_0_sum_2_s6 = 25'h0;
  reg [50:0] t_low_low_tile_2_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_low_low_tile_2_0_product_0_s3_16_0_s6 = t_low_low_tile_2_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_low_tile_2_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_low_low_tile_2_0_sum_0_s4_16_0_s6 = t_low_low_tile_2_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_low_tile_2_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [75:0] t_low_low_tile_2_0 = {t_low_low_tile_2_0_sum_2_s6, t_low_low_tile_2_0_sum_1_s5_16_0_s6, t_low_low_tile_2_0_sum_0_s4_16_0_s6, t_low_low_tile_2_0_product_0_s3_16_0_s6};
  wire [63:0] t_low_low_tile_0_0_63_0 = t_low_low_tile_0_0[63:0];
  wire [37:0] t_low_low_tile_1_0_37_0 = t_low_low_tile_1_0[37:0];
  wire [11:0] t_low_low_tile_2_0_11_0 = t_low_low_tile_2_0[11:0];
  wire [63:0] t_low_low_column_0_joined_0 = {t_low_low_tile_1_0_37_0, 26'h0};
  wire [63:0] t_low_low_column_0_joined_1 = {t_low_low_tile_2_0_11_0, 52'h0};
  wire [65:0] t_low_low_column_0_sum = {2'h0, t_low_low_tile_0_0_63_0} + {2'h0, t_low_low_column_0_joined_0} + {2'h0, t_low_low_column_0_joined_1};
  wire [25:0] t_low_low_tile_0_0_89_64 = t_low_low_tile_0_0[89:64];
  wire [51:0] t_low_low_tile_1_0_89_38 = t_low_low_tile_1_0[89:38];
  wire [63:0] t_low_low_tile_2_0_75_12 = t_low_low_tile_2_0[75:12];
  wire [63:0] t_low_low_column_1_sum = {38'h0, t_low_low_tile_0_0_89_64} + {12'h0, t_low_low_tile_1_0_89_38} + t_low_low_tile_2_0_75_12;
  reg [37:0] t_low_high_tile_0_0_sum_2_s6 = 38'h0;
  reg [50:0] t_low_high_tile_0_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_low_high_tile_0_0_product_0_s3_16_0_s6 = t_low_high_tile_0_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_high_tile_0_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_low_high_tile_0_0_sum_0_s4_16_0_s6 = t_low_high_tile_0_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_high_tile_0_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [88:0] t_low_high_tile_0_0 = {t_low_high_tile_0_0_sum_2_s6, t_low_high_tile_0_0_sum_1_s5_16_0_s6, t_low_high_tile_0_0_sum_0_s4_16_0_s6, t_low_high_tile_0_0_product_0_s3_16_0_s6};
  reg [37:0] t_low_high_tile_1_0_sum_2_s6 = 38'h0;
  reg [50:0] t_low_high_tile_1_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_low_high_tile_1_0_product_0_s3_16_0_s6 = t_low_high_tile_1_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_high_tile_1_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_low_high_tile_1_0_sum_0_s4_16_0_s6 = t_low_high_tile_1_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_high_tile_1_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [88:0] t_low_high_tile_1_0 = {t_low_high_tile_1_0_sum_2_s6, t_low_high_tile_1_0_sum_1_s5_16_0_s6, t_low_high_tile_1_0_sum_0_s4_16_0_s6, t_low_high_tile_1_0_product_0_s3_16_0_s6};
  reg [22:0] t_low_high_tile_2_0_sum_2_s6 = 23'h0;
  reg [50:0] t_low_high_tile_2_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_low_high_tile_2_0_product_0_s3_16_0_s6 = t_low_high_tile_2_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_high_tile_2_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_low_high_tile_2_0_sum_0_s4_16_0_s6 = t_low_high_tile_2_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_high_tile_2_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [73:0] t_low_high_tile_2_0 = {t_low_high_tile_2_0_sum_2_s6, t_low_high_tile_2_0_sum_1_s5_16_0_s6, t_low_high_tile_2_0_sum_0_s4_16_0_s6, t_low_high_tile_2_0_product_0_s3_16_0_s6};
  wire [63:0] t_low_high_tile_0_0_63_0 = t_low_high_tile_0_0[63:0];
  wire [37:0] t_low_high_tile_1_0_37_0 = t_low_high_tile_1_0[37:0];
  wire [11:0] t_low_high_tile_2_0_11_0 = t_low_high_tile_2_0[11:0];
  wire [63:0] t_low_high_column_0_joined_0 = {t_low_high_tile_1_0_37_0, 26'h0};
  wire [63:0] t_low_high_column_0_joined_1 = {t_low_high_tile_2_0_11_0, 52'h0};
  wire [65:0] t_low_high_column_0_sum = {2'h0, t_low_high_tile_0_0_63_0} + {2'h0, t_low_high_column_0_joined_0} + {2'h0, t_low_high_column_0_joined_1};
  wire [24:0] t_low_high_tile_0_0_88_64 = t_low_high_tile_0_0[88:64];
  wire [50:0] t_low_high_tile_1_0_88_38 = t_low_high_tile_1_0[88:38];
  wire [61:0] t_low_high_tile_2_0_73_12 = t_low_high_tile_2_0[73:12];
  wire [61:0] t_low_high_column_1_sum = {37'h0, t_low_high_tile_0_0_88_64} + {11'h0, t_low_high_tile_1_0_88_38} + t_low_high_tile_2_0_73_12;
  reg [85:0] t_low_middle_tile_0_0_product_0_s6_way = 86'h0;
  wire [42:0] t_low_middle_tile_0_0_product_0_s6 = t_low_middle_tile_0_0_product_0_s6_way[85:43];
  reg [42:0] t_low_middle_tile_0_0_product_1_s6 = 43'h0;
  wire [25:0] t_low_middle_tile_0_0_product_0_s6_42_17 = t_low_middle_tile_0_0_product_0_s6[42:17];
  wire [42:0] t_low_middle_tile_0_0_sum_0 = t_low_middle_tile_0_0_product_1_s6 + {17'h0, t_low_middle_tile_0_0_product_0_s6_42_17};
  wire [16:0] t_low_middle_tile_0_0_product_0_s6_16_0 = t_low_middle_tile_0_0_product_0_s6[16:0];
  reg [25:0] t_low_xs_25_0_s6 = 26'h0;
  reg [50:0] t_low_ys_50_34_s6_way = 51'h0;
  wire [16:0] t_low_ys_50_34_s6 = t_low_ys_50_34_s6_way[50:34];
  wire [42:0] t_low_middle_tile_0_0_product_2 = {17'h0, t_low_xs_25_0_s6} * {26'h0, t_low_ys_50_34_s6};
  reg [85:0] t_low_middle_tile_1_0_product_0_s6_way = 86'h0;
  wire [42:0] t_low_middle_tile_1_0_product_0_s6 = t_low_middle_tile_1_0_product_0_s6_way[85:43];
  reg [42:0] t_low_middle_tile_1_0_product_1_s6 = 43'h0;
  wire [25:0] t_low_middle_tile_1_0_product_0_s6_42_17 = t_low_middle_tile_1_0_product_0_s6[42:17];
  wire [42:0] t_low_middle_tile_1_0_sum_0 = t_low_middle_tile_1_0_product_1_s6 + {17'h0, t_low_middle_tile_1_0_product_0_s6_42_17};
  wire [16:0] t_low_middle_tile_1_0_product_0_s6_16_0 = t_low_middle_tile_1_0_product_0_s6[16:0];
  reg [25:0] t_low_xs_51_26_s6 = 26'h0;
  wire [42:0] t_low_middle_tile_1_0_product_2 = {17'h0, t_low_xs_51_26_s6} * {26'h0, t_low_ys_50_34_s6};
  reg [59:0] t_low_middle_tile_2_0_product_0_s6_way = 60'h0;
  wire [29:0] t_low_middle_tile_2_0_product_0_s6 = t_low_middle_tile_2_0_product_0_s6_way[59:30];
  reg [29:0] t_low_middle_tile_2_0_product_1_s6 = 30'h0;
  wire [12:0] t_low_middle_tile_2_0_product_0_s6_29_17 = t_low_middle_tile_2_0_product_0_s6[29:17];
  wire [29:0] t_low_middle_tile_2_0_sum_0 = t_low_middle_tile_2_0_product_1_s6 + {17'h0, t_low_middle_tile_2_0_product_0_s6_29_17};
  wire [16:0] t_low_middle_tile_2_0_product_0_s6_16_0 = t_low_middle_tile_2_0_product_0_s6[16:0];
  reg [12:0] t_low_xs_64_52_s6 = 13'h0;
  wire [29:0] t_low_middle_tile_2_0_product_2 = {17'h0, t_low_xs_64_52_s6} * {13'h0, t_low_ys_50_34_s6};
  reg [38:0] t_high_low_tile_0_0_sum_2_s6 = 39'h0;
  reg [50:0] t_high_low_tile_0_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_high_low_tile_0_0_product_0_s3_16_0_s6 = t_high_low_tile_0_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_low_tile_0_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_high_low_tile_0_0_sum_0_s4_16_0_s6 = t_high_low_tile_0_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_low_tile_0_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [89:0] t_high_low_tile_0_0 = {t_high_low_tile_0_0_sum_2_s6, t_high_low_tile_0_0_sum_1_s5_16_0_s6, t_high_low_tile_0_0_sum_0_s4_16_0_s6, t_high_low_tile_0_0_product_0_s3_16_0_s6};
  reg [38:0] t_high_low_tile_1_0_sum_2_s6 = 39'h0;
  reg [50:0] t_high_low_tile_1_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_high_low_tile_1_0_product_0_s3_16_0_s6 = t_high_low_tile_1_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_low_tile_1_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_high_low_tile_1_0_sum_0_s4_16_0_s6 = t_high_low_tile_1_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_low_tile_1_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [89:0] t_high_low_tile_1_0 = {t_high_low_tile_1_0_sum_2_s6, t_high_low_tile_1_0_sum_1_s5_16_0_s6, t_high_low_tile_1_0_sum_0_s4_16_0_s6, t_high_low_tile_1_0_product_0_s3_16_0_s6};
  reg [24:0] t_high_low_tile_2_0_sum_2_s6 = 25'h0;
  reg [50:0] t_high_low_tile_2_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_high_low_tile_2_0_product_0_s3_16_0_s6 = t_high_low_tile_2_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_low_tile_2_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_high_low_tile_2_0_sum_0_s4_16_0_s6 = t_high_low_tile_2_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_low_tile_2_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [75:0] t_high_low_tile_2_0 = {t_high_low_tile_2_0_sum_2_s6, t_high_low_tile_2_0_sum_1_s5_16_0_s6, t_high_low_tile_2_0_sum_0_s4_16_0_s6, t_high_low_tile_2_0_product_0_s3_16_0_s6};
  wire [63:0] t_high_low_tile_0_0_63_0 = t_high_low_tile_0_0[63:0];
  wire [37:0] t_high_low_tile_1_0_37_0 = t_high_low_tile_1_0[37:0];
  wire [11:0] t_high_low_tile_2_0_11_0 = t_high_low_tile_2_0[11:0];
  wire [63:0] t_high_low_column_0_joined_0 = {t_high_low_tile_1_0_37_0, 26'h0};
  wire [63:0] t_high_low_column_0_joined_1 = {t_high_low_tile_2_0_11_0, 52'h0};
  wire [65:0] t_high_low_column_0_sum = {2'h0, t_high_low_tile_0_0_63_0} + {2'h0, t_high_low_column_0_joined_0} + {2'h0, t_high_low_column_0_joined_1};
  wire [25:0] t_high_low_tile_0_0_89_64 = t_high_low_tile_0_0[89:64];
  wire [51:0] t_high_low_tile_1_0_89_38 = t_high_low_tile_1_0[89:38];
  wire [63:0] t_high_low_tile_2_0_75_12 = t_high_low_tile_2_0[75:12];
  wire [63:0] t_high_low_column_1_sum = {38'h0, t_high_low_tile_0_0_89_64} + {12'h0, t_high_low_tile_1_0_89_38} + t_high_low_tile_2_0_75_12;
  reg [37:0] t_high_high_tile_0_0_sum_2_s6 = 38'h0;
  reg [50:0] t_high_high_tile_0_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_high_high_tile_0_0_product_0_s3_16_0_s6 = t_high_high_tile_0_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_high_tile_0_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_high_high_tile_0_0_sum_0_s4_16_0_s6 = t_high_high_tile_0_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_high_tile_0_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [88:0] t_high_high_tile_0_0 = {t_high_high_tile_0_0_sum_2_s6, t_high_high_tile_0_0_sum_1_s5_16_0_s6, t_high_high_tile_0_0_sum_0_s4_16_0_s6, t_high_high_tile_0_0_product_0_s3_16_0_s6};
  reg [37:0] t_high_high_tile_1_0_sum_2_s6 = 38'h0;
  reg [50:0] t_high_high_tile_1_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_high_high_tile_1_0_product_0_s3_16_0_s6 = t_high_high_tile_1_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_high_tile_1_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_high_high_tile_1_0_sum_0_s4_16_0_s6 = t_high_high_tile_1_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_high_tile_1_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [88:0] t_high_high_tile_1_0 = {t_high_high_tile_1_0_sum_2_s6, t_high_high_tile_1_0_sum_1_s5_16_0_s6, t_high_high_tile_1_0_sum_0_s4_16_0_s6, t_high_high_tile_1_0_product_0_s3_16_0_s6};
  reg [22:0] t_high_high_tile_2_0_sum_2_s6 = 23'h0;
  reg [50:0] t_high_high_tile_2_0_product_0_s3_16_0_s6_way = 51'h0;
  wire [16:0] t_high_high_tile_2_0_product_0_s3_16_0_s6 = t_high_high_tile_2_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_high_tile_2_0_sum_0_s4_16_0_s6_way = 34'h0;
  wire [16:0] t_high_high_tile_2_0_sum_0_s4_16_0_s6 = t_high_high_tile_2_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_high_tile_2_0_sum_1_s5_16_0_s6 = 17'h0;
  wire [73:0] t_high_high_tile_2_0 = {t_high_high_tile_2_0_sum_2_s6, t_high_high_tile_2_0_sum_1_s5_16_0_s6, t_high_high_tile_2_0_sum_0_s4_16_0_s6, t_high_high_tile_2_0_product_0_s3_16_0_s6};
  wire [63:0] t_high_high_tile_0_0_63_0 = t_high_high_tile_0_0[63:0];
  wire [37:0] t_high_high_tile_1_0_37_0 = t_high_high_tile_1_0[37:0];
  wire [11:0] t_high_high_tile_2_0_11_0 = t_high_high_tile_2_0[11:0];
  wire [63:0] t_high_high_column_0_joined_0 = {t_high_high_tile_1_0_37_0, 26'h0};
  wire [63:0] t_high_high_column_0_joined_1 = {t_high_high_tile_2_0_11_0, 52'h0};
  wire [65:0] t_high_high_column_0_sum = {2'h0, t_high_high_tile_0_0_63_0} + {2'h0, t_high_high_column_0_joined_0} + {2'h0, t_high_high_column_0_joined_1};
  wire [24:0] t_high_high_tile_0_0_88_64 = t_high_high_tile_0_0[88:64];
  wire [50:0] t_high_high_tile_1_0_88_38 = t_high_high_tile_1_0[88:38];
  wire [61:0] t_high_high_tile_2_0_73_12 = t_high_high_tile_2_0[73:12];
  wire [61:0] t_high_high_column_1_sum = {37'h0, t_high_high_tile_0_0_88_64} + {11'h0, t_high_high_tile_1_0_88_38} + t_high_high_tile_2_0_73_12;
  reg [85:0] t_high_middle_tile_0_0_product_0_s6_way = 86'h0;
  wire [42:0] t_high_middle_tile_0_0_product_0_s6 = t_high_middle_tile_0_0_product_0_s6_way[85:43];
  reg [42:0] t_high_middle_tile_0_0_product_1_s6 = 43'h0;
  wire [25:0] t_high_middle_tile_0_0_product_0_s6_42_17 = t_high_middle_tile_0_0_product_0_s6[42:17];
  wire [42:0] t_high_middle_tile_0_0_sum_0 = t_high_middle_tile_0_0_product_1_s6 + {17'h0, t_high_middle_tile_0_0_product_0_s6_42_17};
  wire [16:0] t_high_middle_tile_0_0_product_0_s6_16_0 = t_high_middle_tile_0_0_product_0_s6[16:0];
  reg [25:0] t_high_xs_25_0_s6 = 26'h0;
  reg [50:0] t_high_ys_50_34_s6_way = 51'h0;
  wire [16:0] t_high_ys_50_34_s6 = t_high_ys_50_34_s6_way[50:34];
  wire [42:0] t_high_middle_tile_0_0_product_2 = {17'h0, t_high_xs_25_0_s6} * {26'h0, t_high_ys_50_34_s6};
  reg [85:0] t_high_middle_tile_1_0_product_0_s6_way = 86'h0;
  wire [42:0] t_high_middle_tile_1_0_product_0_s6 = t_high_middle_tile_1_0_product_0_s6_way[85:43];
  reg [42:0] t_high_middle_tile_1_0_product_1_s6 = 43'h0;
  wire [25:0] t_high_middle_tile_1_0_product_0_s6_42_17 = t_high_middle_tile_1_0_product_0_s6[42:17];
  wire [42:0] t_high_middle_tile_1_0_sum_0 = t_high_middle_tile_1_0_product_1_s6 + {17'h0, t_high_middle_tile_1_0_product_0_s6_42_17};
  wire [16:0] t_high_middle_tile_1_0_product_0_s6_16_0 = t_high_middle_tile_1_0_product_0_s6[16:0];
  reg [25:0] t_high_xs_51_26_s6 = 26'h0;
  wire [42:0] t_high_middle_tile_1_0_product_2 = {17'h0, t_high_xs_51_26_s6} * {26'h0, t_high_ys_50_34_s6};
  reg [59:0] t_high_middle_tile_2_0_product_0_s6_way = 60'h0;
  wire [29:0] t_high_middle_tile_2_0_product_0_s6 = t_high_middle_tile_2_0_product_0_s6_way[59:30];
  reg [29:0] t_high_middle_tile_2_0_product_1_s6 = 30'h0;
  wire [12:0] t_high_middle_tile_2_0_product_0_s6_29_17 = t_high_middle_tile_2_0_product_0_s6[29:17];
  wire [29:0] t_high_middle_tile_2_0_sum_0 = t_high_middle_tile_2_0_product_1_s6 + {17'h0, t_high_middle_tile_2_0_product_0_s6_29_17};
  wire [16:0] t_high_middle_tile_2_0_product_0_s6_16_0 = t_high_middle_tile_2_0_product_0_s6[16:0];
  reg [12:0] t_high_xs_64_52_s6 = 13'h0;
  wire [29:0] t_high_middle_tile_2_0_product_2 = {17'h0, t_high_xs_64_52_s6} * {13'h0, t_high_ys_50_34_s6};
  reg [64:0] t_middle_xs = 65'h0;
  reg [64:0] t_middle_ys = 65'h0;
  reg [85:0] t_middle_low_tile_0_0_product_0_s6_way = 86'h0;
  wire [42:0] t_middle_low_tile_0_0_product_0_s6 = t_middle_low_tile_0_0_product_0_s6_way[85:43];
  reg [42:0] t_middle_low_tile_0_0_product_1_s6 = 43'h0;
  wire [25:0] t_middle_low_tile_0_0_product_0_s6_42_17 = t_middle_low_tile_0_0_product_0_s6[42:17];
  wire [42:0] t_middle_low_tile_0_0_sum_0 = t_middle_low_tile_0_0_product_1_s6 + {17'h0, t_middle_low_tile_0_0_product_0_s6_42_17};
  wire [16:0] t_middle_low_tile_0_0_product_0_s6_16_0 = t_middle_low_tile_0_0_product_0_s6[16:0];
  reg [25:0] t_xs_25_0_s6 = 26'h0;
  reg [50:0] t_ys_50_34_s6_way = 51'h0;
  wire [16:0] t_ys_50_34_s6 = t_ys_50_34_s6_way[50:34];
  wire [42:0] t_middle_low_tile_0_0_product_2 = {17'h0, t_xs_25_0_s6} * {26'h0, t_ys_50_34_s6};
  reg [85:0] t_middle_low_tile_1_0_product_0_s6_way = 86'h0;
  wire [42:0] t_middle_low_tile_1_0_product_0_s6 = t_middle_low_tile_1_0_product_0_s6_way[85:43];
  reg [42:0] t_middle_low_tile_1_0_product_1_s6 = 43'h0;
  wire [25:0] t_middle_low_tile_1_0_product_0_s6_42_17 = t_middle_low_tile_1_0_product_0_s6[42:17];
  wire [42:0] t_middle_low_tile_1_0_sum_0 = t_middle_low_tile_1_0_product_1_s6 + {17'h0, t_middle_low_tile_1_0_product_0_s6_42_17};
  wire [16:0] t_middle_low_tile_1_0_product_0_s6_16_0 = t_middle_low_tile_1_0_product_0_s6[16:0];
  reg [25:0] t_xs_51_26_s6 = 26'h0;
  wire [42:0] t_middle_low_tile_1_0_product_2 = {17'h0, t_xs_51_26_s6} * {26'h0, t_ys_50_34_s6};
  reg [57:0] t_middle_low_tile_2_0_product_0_s6_way = 58'h0;
  wire [28:0] t_middle_low_tile_2_0_product_0_s6 = t_middle_low_tile_2_0_product_0_s6_way[57:29];
  reg [28:0] t_middle_low_tile_2_0_product_1_s6 = 29'h0;
  wire [11:0] t_middle_low_tile_2_0_product_0_s6_28_17 = t_middle_low_tile_2_0_product_0_s6[28:17];
  wire [28:0] t_middle_low_tile_2_0_sum_0 = t_middle_low_tile_2_0_product_1_s6 + {17'h0, t_middle_low_tile_2_0_product_0_s6_28_17};
  wire [16:0] t_middle_low_tile_2_0_product_0_s6_16_0 = t_middle_low_tile_2_0_product_0_s6[16:0];
  reg [11:0] t_xs_63_52_s6 = 12'h0;
  wire [28:0] t_middle_low_tile_2_0_product_2 = {17'h0, t_xs_63_52_s6} * {12'h0, t_ys_50_34_s6};
  reg [85:0] t_middle_high_tile_0_0_product_0_s6_way = 86'h0;
  wire [42:0] t_middle_high_tile_0_0_product_0_s6 = t_middle_high_tile_0_0_product_0_s6_way[85:43];
  reg [42:0] t_middle_high_tile_0_0_product_1_s6 = 43'h0;
  wire [25:0] t_middle_high_tile_0_0_product_0_s6_42_17 = t_middle_high_tile_0_0_product_0_s6[42:17];
  wire [42:0] t_middle_high_tile_0_0_sum_0 = t_middle_high_tile_0_0_product_1_s6 + {17'h0, t_middle_high_tile_0_0_product_0_s6_42_17};
  wire [16:0] t_middle_high_tile_0_0_product_0_s6_16_0 = t_middle_high_tile_0_0_product_0_s6[16:0];
  reg [25:0] t_xs_89_64_s6 = 26'h0;
  reg [50:0] t_ys_114_98_s6_way = 51'h0;
  wire [16:0] t_ys_114_98_s6 = t_ys_114_98_s6_way[50:34];
  wire [42:0] t_middle_high_tile_0_0_product_2 = {17'h0, t_xs_89_64_s6} * {26'h0, t_ys_114_98_s6};
  reg [85:0] t_middle_high_tile_1_0_product_0_s6_way = 86'h0;
  wire [42:0] t_middle_high_tile_1_0_product_0_s6 = t_middle_high_tile_1_0_product_0_s6_way[85:43];
  reg [42:0] t_middle_high_tile_1_0_product_1_s6 = 43'h0;
  wire [25:0] t_middle_high_tile_1_0_product_0_s6_42_17 = t_middle_high_tile_1_0_product_0_s6[42:17];
  wire [42:0] t_middle_high_tile_1_0_sum_0 = t_middle_high_tile_1_0_product_1_s6 + {17'h0, t_middle_high_tile_1_0_product_0_s6_42_17};
  wire [16:0] t_middle_high_tile_1_0_product_0_s6_16_0 = t_middle_high_tile_1_0_product_0_s6[16:0];
  reg [25:0] t_xs_115_90_s6 = 26'h0;
  wire [42:0] t_middle_high_tile_1_0_product_2 = {17'h0, t_xs_115_90_s6} * {26'h0, t_ys_114_98_s6};
  reg [57:0] t_middle_high_tile_2_0_product_0_s6_way = 58'h0;
  wire [28:0] t_middle_high_tile_2_0_product_0_s6 = t_middle_high_tile_2_0_product_0_s6_way[57:29];
  reg [28:0] t_middle_high_tile_2_0_product_1_s6 = 29'h0;
  wire [11:0] t_middle_high_tile_2_0_product_0_s6_28_17 = t_middle_high_tile_2_0_product_0_s6[28:17];
  wire [28:0] t_middle_high_tile_2_0_sum_0 = t_middle_high_tile_2_0_product_1_s6 + {17'h0, t_middle_high_tile_2_0_product_0_s6_28_17};
  wire [16:0] t_middle_high_tile_2_0_product_0_s6_16_0 = t_middle_high_tile_2_0_product_0_s6[16:0];
  reg [11:0] t_xs_127_116_s6 = 12'h0;
  wire [28:0] t_middle_high_tile_2_0_product_2 = {17'h0, t_xs_127_116_s6} * {12'h0, t_ys_114_98_s6};
  wire [25:0] t_middle_xs_25_0 = t_middle_xs[25:0];
  wire [16:0] t_middle_ys_16_0 = t_middle_ys[16:0];
  wire [16:0] t_middle_ys_33_17 = t_middle_ys[33:17];
  wire [16:0] t_middle_ys_50_34 = t_middle_ys[50:34];
  wire [13:0] t_middle_ys_64_51 = t_middle_ys[64:51];
  wire [25:0] t_middle_xs_51_26 = t_middle_xs[51:26];
  wire [12:0] t_middle_xs_64_52 = t_middle_xs[64:52];
  // stage 7
  reg [65:0] t_low_low_column_0_sum_s7 = 66'h0;
  reg [63:0] t_low_low_column_1_sum_s7 = 64'h0;
  wire [63:0] t_low_low_column_0_sum_s7_63_0 = t_low_low_column_0_sum_s7[63:0];
  wire [1:0] t_low_low_column_0_sum_s7_65_64 = t_low_low_column_0_sum_s7[65:64];
  wire [63:0] t_low_low_settled_sum = t_low_low_column_1_sum_s7 + {62'h0, t_low_low_column_0_sum_s7_65_64};
  reg [65:0] t_low_high_column_0_sum_s7 = 66'h0;
  reg [61:0] t_low_high_column_1_sum_s7 = 62'h0;
  wire [63:0] t_low_high_column_0_sum_s7_63_0 = t_low_high_column_0_sum_s7[63:0];
  wire [1:0] t_low_high_column_0_sum_s7_65_64 = t_low_high_column_0_sum_s7[65:64];
  wire [61:0] t_low_high_settled_sum = t_low_high_column_1_sum_s7 + {60'h0, t_low_high_column_0_sum_s7_65_64};
  reg [42:0] t_low_middle_tile_0_0_sum_0_s7 = 43'h0;
  reg [42:0] t_low_middle_tile_0_0_product_2_s7 = 43'h0;
  wire [25:0] t_low_middle_tile_0_0_sum_0_s7_42_17 = t_low_middle_tile_0_0_sum_0_s7[42:17];
  wire [42:0] t_low_middle_tile_0_0_sum_1 = t_low_middle_tile_0_0_product_2_s7 + {17'h0, t_low_middle_tile_0_0_sum_0_s7_42_17};
  wire [16:0] t_low_middle_tile_0_0_sum_0_s7_16_0 = t_low_middle_tile_0_0_sum_0_s7[16:0];
  reg [25:0] t_low_xs_25_0_s7 = 26'h0;
  reg [55:0] t_low_ys_64_51_s7_way = 56'h0;
  wire [13:0] t_low_ys_64_51_s7 = t_low_ys_64_51_s7_way[55:42];
  wire [39:0] t_low_middle_tile_0_0_product_3 = {14'h0, t_low_xs_25_0_s7} * {26'h0, t_low_ys_64_51_s7};
  reg [42:0] t_low_middle_tile_1_0_sum_0_s7 = 43'h0;
  reg [42:0] t_low_middle_tile_1_0_product_2_s7 = 43'h0;
  wire [25:0] t_low_middle_tile_1_0_sum_0_s7_42_17 = t_low_middle_tile_1_0_sum_0_s7[42:17];
  wire [42:0] t_low_middle_tile_1_0_sum_1 = t_low_middle_tile_1_0_product_2_s7 + {17'h0, t_low_middle_tile_1_0_sum_0_s7_42_17};
  wire [16:0] t_low_middle_tile_1_0_sum_0_s7_16_0 = t_low_middle_tile_1_0_sum_0_s7[16:0];
  reg [25:0] t_low_xs_51_26_s7 = 26'h0;
  wire [39:0] t_low_middle_tile_1_0_product_3 = {14'h0, t_low_xs_51_26_s7} * {26'h0, t_low_ys_64_51_s7};
  reg [29:0] t_low_middle_tile_2_0_sum_0_s7 = 30'h0;
  reg [29:0] t_low_middle_tile_2_0_product_2_s7 = 30'h0;
  wire [12:0] t_low_middle_tile_2_0_sum_0_s7_29_17 = t_low_middle_tile_2_0_sum_0_s7[29:17];
  wire [29:0] t_low_middle_tile_2_0_sum_1 = t_low_middle_tile_2_0_product_2_s7 + {17'h0, t_low_middle_tile_2_0_sum_0_s7_29_17};
  wire [16:0] t_low_middle_tile_2_0_sum_0_s7_16_0 = t_low_middle_tile_2_0_sum_0_s7[16:0];
  reg [12:0] t_low_xs_64_52_s7 = 13'h0;
  wire [26:0] t_low_middle_tile_2_0_product_3 = {14'h0, t_low_xs_64_52_s7} * {13'h0, t_low_ys_64_51_s7};
  reg [65:0] t_high_low_column_0_sum_s7 = 66'h0;
  reg [63:0] t_high_low_column_1_sum_s7 = 64'h0;
  wire [63:0] t_high_low_column_0_sum_s7_63_0 = t_high_low_column_0_sum_s7[63:0];
  wire [1:0] t_high_low_column_0_sum_s7_65_64 = t_high_low_column_0_sum_s7[65:64];
  wire [63:0] t_high_low_settled_sum = t_high_low_column_1_sum_s7 + {62'h0, t_high_low_column_0_sum_s7_65_64};
  reg [65:0] t_high_high_column_0_sum_s7 = 66'h0;
  reg [61:0] t_high_high_column_1_sum_s7 = 62'h0;
  wire [63:0] t_high_high_column_0_sum_s7_63_0 = t_high_high_column_0_sum_s7[63:0];
  wire [1:0] t_high_high_column_0_sum_s7_65_64 = t_high_high_column_0_sum_s7[65:64];
  wire [61:0] t_high_high_settled_sum = t_high_high_column_1_sum_s7 + {60'h0, t_high_high_column_0_sum_s7_65_64};
  reg [42:0] t_high_middle_tile_0_0_sum_0_s7 = 43'h0;
  reg [42:0] t_high_middle_tile_0_0_product_2_s7 = 43'h0;
  wire [25:0] t_high_middle_tile_0_0_sum_0_s7_42_17 = t_high_middle_tile_0_0_sum_0_s7[42:17];
  wire [42:0] t_high_middle_tile_0_0_sum_1 = t_high_middle_tile_0_0_product_2_s7 + {17'h0, t_high_middle_tile_0_0_sum_0_s7_42_17};
  wire [16:0] t_high_middle_tile_0_0_sum_0_s7_16_0 = t_high_middle_tile_0_0_sum_0_s7[16:0];
  reg [25:0] t_high_xs_25_0_s7 = 26'h0;
  reg [55:0] t_high_ys_64_51_s7_way = 56'h0;
  wire [13:0] t_high_ys_64_51_s7 = t_high_ys_64_51_s7_way[55:42];
  wire [39:0] t_high_middle_tile_0_0_product_3 = {14'h0, t_high_xs_25_0_s7} * {26'h0, t_high_ys_64_51_s7};
  reg [42:0] t_high_middle_tile_1_0_sum_0_s7 = 43'h0;
  reg [42:0] t_high_middle_tile_1_0_product_2_s7 = 43'h0;
  wire [25:0] t_high_middle_tile_1_0_sum_0_s7_42_17 = t_high_middle_tile_1_0_sum_0_s7[42:17];
  wire [42:0] t_high_middle_tile_1_0_sum_1 = t_high_middle_tile_1_0_product_2_s7 + {17'h0, t_high_middle_tile_1_0_sum_0_s7_42_17};
  wire [16:0] t_high_middle_tile_1_0_sum_0_s7_16_0 = t_high_middle_tile_1_0_sum_0_s7[16:0];
  reg [25:0] t_high_xs_51_26_s7 = 26'h0;
  wire [39:0] t_high_middle_tile_1_0_product_3 = {14'h0, t_high_xs_51_26_s7} * {26'h0, t_high_ys_64_51_s7};
  reg [29:0] t_high_middle_tile_2_0_sum_0_s7 = 30'h0;
  reg [29:0] t_high_middle_tile_2_0_product_2_s7 = 30'h0;
  wire [12:0] t_high_middle_tile_2_0_sum_0_s7_29_17 = t_high_middle_tile_2_0_sum_0_s7[29:17];
  wire [29:0] t_high_middle_tile_2_0_sum_1 = t_high_middle_tile_2_0_product_2_s7 + {17'h0, t_high_middle_tile_2_0_sum_0_s7_29_17};
  wire [16:0] t_high_middle_tile_2_0_sum_0_s7_16_0 = t_high_middle_tile_2_0_sum_0_s7[16:0];
  reg [12:0] t_high_xs_64_52_s7 = 13'h0;
  wire [26:0] t_high_middle_tile_2_0_product_3 = {14'h0, t_high_xs_64_52_s7} * {13'h0, t_high_ys_64_51_s7};
  reg [42:0] t_middle_low_tile_0_0_sum_0_s7 = 43'h0;
  reg [42:0] t_middle_low_tile_0_0_product_2_s7 = 43'h0;
  wire [25:0] t_middle_low_tile_0_0_sum_0_s7_42_17 = t_middle_low_tile_0_0_sum_0_s7[42:17];
  wire [42:0] t_middle_low_tile_0_0_sum_1 = t_middle_low_tile_0_0_product_2_s7 + {17'h0, t_middle_low_tile_0_0_sum_0_s7_42_17};
  wire [16:0] t_middle_low_tile_0_0_sum_0_s7_16_0 = t_middle_low_tile_0_0_sum_0_s7[16:0];
  reg [25:0] t_xs_25_0_s7 = 26'h0;
  reg [51:0] t_ys_63_51_s7_way = 52'h0;
  wire [12:0] t_ys_63_51_s7 = t_ys_63_51_s7_way[51:39];
  wire [38:0] t_middle_low_tile_0_0_product_3 = {13'h0, t_xs_25_0_s7} * {26'h0, t_ys_63_51_s7};
  reg [42:0] t_middle_low_tile_1_0_sum_0_s7 = 43'h0;
  reg [42:0] t_middle_low_tile_1_0_product_2_s7 = 43'h0;
  wire [25:0] t_middle_low_tile_1_0_sum_0_s7_42_17 = t_middle_low_tile_1_0_sum_0_s7[42:17];
  wire [42:0] t_middle_low_tile_1_0_sum_1 = t_middle_low_tile_1_0_product_2_s7 + {17'h0, t_middle_low_tile_1_0_sum_0_s7_42_17};
  wire [16:0] t_middle_low_tile_1_0_sum_0_s7_16_0 = t_middle_low_tile_1_0_sum_0_s7[16:0];
  reg [25:0] t_xs_51_26_s7 = 26'h0;
  wire [38:0] t_middle_low_tile_1_0_product_3 = {13'h0, t_xs_51_26_s7} * {26'h0, t_ys_63_51_s7};
  reg [28:0] t_middle_low_tile_2_0_sum_0_s7 = 29'h0;
  reg [28:0] t_middle_low_tile_2_0_product_2_s7 = 29'h0;
  wire [11:0] t_middle_low_tile_2_0_sum_0_s7_28_17 = t_middle_low_tile_2_0_sum_0_s7[28:17];
  wire [28:0] t_middle_low_tile_2_0_sum_1 = t_middle_low_tile_2_0_product_2_s7 + {17'h0, t_middle_low_tile_2_0_sum_0_s7_28_17};
  wire [16:0] t_middle_low_tile_2_0_sum_0_s7_16_0 = t_middle_low_tile_2_0_sum_0_s7[16:0];
  reg [11:0] t_xs_63_52_s7 = 12'h0;
  wire [24:0] t_middle_low_tile_2_0_product_3 = {13'h0, t_xs_63_52_s7} * {12'h0, t_ys_63_51_s7};
  reg [42:0] t_middle_high_tile_0_0_sum_0_s7 = 43'h0;
  reg [42:0] t_middle_high_tile_0_0_product_2_s7 = 43'h0;
  wire [25:0] t_middle_high_tile_0_0_sum_0_s7_42_17 = t_middle_high_tile_0_0_sum_0_s7[42:17];
  wire [42:0] t_middle_high_tile_0_0_sum_1 = t_middle_high_tile_0_0_product_2_s7 + {17'h0, t_middle_high_tile_0_0_sum_0_s7_42_17};
  wire [16:0] t_middle_high_tile_0_0_sum_0_s7_16_0 = t_middle_high_tile_0_0_sum_0_s7[16:0];
  reg [25:0] t_xs_89_64_s7 = 26'h0;
  reg [51:0] t_ys_127_115_s7_way = 52'h0;
  wire [12:0] t_ys_127_115_s7 = t_ys_127_115_s7_way[51:39];
  wire [38:0] t_middle_high_tile_0_0_product_3 = {13'h0, t_xs_89_64_s7} * {26'h0, t_ys_127_115_s7};
  reg [42:0] t_middle_high_tile_1_0_sum_0_s7 = 43'h0;
  reg [42:0] t_middle_high_tile_1_0_product_2_s7 = 43'h0;
  wire [25:0] t_middle_high_tile_1_0_sum_0_s7_42_17 = t_middle_high_tile_1_0_sum_0_s7[42:17];
  wire [42:0] t_middle_high_tile_1_0_sum_1 = t_middle_high_tile_1_0_product_2_s7 + {17'h0, t_middle_high_tile_1_0_sum_0_s7_42_17};
  wire [16:0] t_middle_high_tile_1_0_sum_0_s7_16_0 = t_middle_high_tile_1_0_sum_0_s7[16:0];
  reg [25:0] t_xs_115_90_s7 = 26'h0;
  wire [38:0] t_middle_high_tile_1_0_product_3 = {13'h0, t_xs_115_90_s7} * {26'h0, t_ys_127_115_s7};
  reg [28:0] t_middle_high_tile_2_0_sum_0_s7 = 29'h0;
  reg [28:0] t_middle_high_tile_2_0_product_2_s7 = 29'h0;
  wire [11:0] t_middle_high_tile_2_0_sum_0_s7_28_17 = t_middle_high_tile_2_0_sum_0_s7[28:17];
  wire [28:0] t_middle_high_tile_2_0_sum_1 = t_middle_high_tile_2_0_product_2_s7 + {17'h0, t_middle_high_tile_2_0_sum_0_s7_28_17};
  wire [16:0] t_middle_high_tile_2_0_sum_0_s7_16_0 = t_middle_high_tile_2_0_sum_0_s7[16:0];
  reg [11:0] t_xs_127_116_s7 = 12'h0;
  wire [24:0] t_middle_high_tile_2_0_product_3 = {13'h0, t_xs_127_116_s7} * {12'h0, t_ys_127_115_s7};
  reg [25:0] t_middle_xs_25_0_s7 = 26'h0;
  reg [16:0] t_middle_ys_16_0_s7 = 17'h0;
  wire [42:0] t_middle_middle_tile_0_0_product_0 = {17'h0, t_middle_xs_25_0_s7} * {26'h0, t_middle_ys_16_0_s7};
  reg [25:0] t_middle_xs_51_26_s7 = 26'h0;
  wire [42:0] t_middle_middle_tile_1_0_product_0 = {17'h0, t_middle_xs_51_26_s7} * {26'h0, t_middle_ys_16_0_s7};
  reg [12:0] t_middle_xs_64_52_s7 = 13'h0;
  wire [29:0] t_middle_middle_tile_2_0_product_0 = {17'h0, t_middle_xs_64_52_s7} * {13'h0, t_middle_ys_16_0_s7};
  // stage 8
  reg [42:0] t_low_middle_tile_0_0_sum_1_s8 = 43'h0;
  reg [39:0] t_low_middle_tile_0_0_product_3_s8 = 40'h0;
  wire [25:0] t_low_middle_tile_0_0_sum_1_s8_42_17 = t_low_middle_tile_0_0_sum_1_s8[42:17];
  wire [39:0] t_low_middle_tile_0_0_sum_2 = t_low_middle_tile_0_0_product_3_s8 + {14'h0, t_low_middle_tile_0_0_sum_1_s8_42_17};
  wire [16:0] t_low_middle_tile_0_0_sum_1_s8_16_0 = t_low_middle_tile_0_0_sum_1_s8[16:0];
  reg [42:0] t_low_middle_tile_1_0_sum_1_s8 = 43'h0;
  reg [39:0] t_low_middle_tile_1_0_product_3_s8 = 40'h0;
  wire [25:0] t_low_middle_tile_1_0_sum_1_s8_42_17 = t_low_middle_tile_1_0_sum_1_s8[42:17];
  wire [39:0] t_low_middle_tile_1_0_sum_2 = t_low_middle_tile_1_0_product_3_s8 + {14'h0, t_low_middle_tile_1_0_sum_1_s8_42_17};
  wire [16:0] t_low_middle_tile_1_0_sum_1_s8_16_0 = t_low_middle_tile_1_0_sum_1_s8[16:0];
  reg [29:0] t_low_middle_tile_2_0_sum_1_s8 = 30'h0;
  reg [26:0] t_low_middle_tile_2_0_product_3_s8 = 27'h0;
  wire [12:0] t_low_middle_tile_2_0_sum_1_s8_29_17 = t_low_middle_tile_2_0_sum_1_s8[29:17];
  wire [26:0] t_low_middle_tile_2_0_sum_2 = t_low_middle_tile_2_0_product_3_s8 + {14'h0, t_low_middle_tile_2_0_sum_1_s8_29_17};
  wire [16:0] t_low_middle_tile_2_0_sum_1_s8_16_0 = t_low_middle_tile_2_0_sum_1_s8[16:0];
  reg [42:0] t_high_middle_tile_0_0_sum_1_s8 = 43'h0;
  reg [39:0] t_high_middle_tile_0_0_product_3_s8 = 40'h0;
  wire [25:0] t_high_middle_tile_0_0_sum_1_s8_42_17 = t_high_middle_tile_0_0_sum_1_s8[42:17];
  wire [39:0] t_high_middle_tile_0_0_sum_2 = t_high_middle_tile_0_0_product_3_s8 + {14'h0, t_high_middle_tile_0_0_sum_1_s8_42_17};
  wire [16:0] t_high_middle_tile_0_0_sum_1_s8_16_0 = t_high_middle_tile_0_0_sum_1_s8[16:0];
  reg [42:0] t_high_middle_tile_1_0_sum_1_s8 = 43'h0;
  reg [39:0] t_high_middle_tile_1_0_product_3_s8 = 40'h0;
  wire [25:0] t_high_middle_tile_1_0_sum_1_s8_42_17 = t_high_middle_tile_1_0_sum_1_s8[42:17];
  wire [39:0] t_high_middle_tile_1_0_sum_2 = t_high_middle_tile_1_0_product_3_s8 + {14'h0, t_high_middle_tile_1_0_sum_1_s8_42_17};
  wire [16:0] t_high_middle_tile_1_0_sum_1_s8_16_0 = t_high_middle_tile_1_0_sum_1_s8[16:0];
  reg [29:0] t_high_middle_tile_2_0_sum_1_s8 = 30'h0;
  reg [26:0] t_high_middle_tile_2_0_product_3_s8 = 27'h0;
  wire [12:0] t_high_middle_tile_2_0_sum_1_s8_29_17 = t_high_middle_tile_2_0_sum_1_s8[29:17];
  wire [26:0] t_high_middle_tile_2_0_sum_2 = t_high_middle_tile_2_0_product_3_s8 + {14'h0, t_high_middle_tile_2_0_sum_1_s8_29_17};
  wire [16:0] t_high_middle_tile_2_0_sum_1_s8_16_0 = t_high_middle_tile_2_0_sum_1_s8[16:0];
  reg [42:0] t_middle_low_tile_0_0_sum_1_s8 = 43'h0;
  reg [38:0] t_middle_low_tile_0_0_product_3_s8 = 39'h0;
  wire [25:0] t_middle_low_tile_0_0_sum_1_s8_42_17 = t_middle_low_tile_0_0_sum_1_s8[42:17];
  wire [38:0] t_middle_low_tile_0_0_sum_2 = t_middle_low_tile_0_0_product_3_s8 + {13'h0, t_middle_low_tile_0_0_sum_1_s8_42_17};
  wire [16:0] t_middle_low_tile_0_0_sum_1_s8_16_0 = t_middle_low_tile_0_0_sum_1_s8[16:0];
  reg [42:0] t_middle_low_tile_1_0_sum_1_s8 = 43'h0;
  reg [38:0] t_middle_low_tile_1_0_product_3_s8 = 39'h0;
  wire [25:0] t_middle_low_tile_1_0_sum_1_s8_42_17 = t_middle_low_tile_1_0_sum_1_s8[42:17];
  wire [38:0] t_middle_low_tile_1_0_sum_2 = t_middle_low_tile_1_0_product_3_s8 + {13'h0, t_middle_low_tile_1_0_sum_1_s8_42_17};
  wire [16:0] t_middle_low_tile_1_0_sum_1_s8_16_0 = t_middle_low_tile_1_0_sum_1_s8[16:0];
  reg [28:0] t_middle_low_tile_2_0_sum_1_s8 = 29'h0;
  reg [24:0] t_middle_low_tile_2_0_product_3_s8 = 25'h0;
  wire [11:0] t_middle_low_tile_2_0_sum_1_s8_28_17 = t_middle_low_tile_2_0_sum_1_s8[28:17];
  wire [24:0] t_middle_low_tile_2_0_sum_2 = t_middle_low_tile_2_0_product_3_s8 + {13'h0, t_middle_low_tile_2_0_sum_1_s8_28_17};
  wire [16:0] t_middle_low_tile_2_0_sum_1_s8_16_0 = t_middle_low_tile_2_0_sum_1_s8[16:0];
  reg [42:0] t_middle_high_tile_0_0_sum_1_s8 = 43'h0;
  reg [38:0] t_middle_high_tile_0_0_product_3_s8 = 39'h0;
  wire [25:0] t_middle_high_tile_0_0_sum_1_s8_42_17 = t_middle_high_tile_0_0_sum_1_s8[42:17];
  wire [38:0] t_middle_high_tile_0_0_sum_2 = t_middle_high_tile_0_0_product_3_s8 + {13'h0, t_middle_high_tile_0_0_sum_1_s8_42_17};
  wire [16:0] t_middle_high_tile_0_0_sum_1_s8_16_0 = t_middle_high_tile_0_0_sum_1_s8[16:0];
  reg [42:0] t_middle_high_tile_1_0_sum_1_s8 = 43'h0;
  reg [38:0] t_middle_high_tile_1_0_product_3_s8 = 39'h0;
  wire [25:0] t_middle_high_tile_1_0_sum_1_s8_42_17 = t_middle_high_tile_1_0_sum_1_s8[42:17];
  wire [38:0] t_middle_high_tile_1_0_sum_2 = t_middle_high_tile_1_0_product_3_s8 + {13'h0, t_middle_high_tile_1_0_sum_1_s8_42_17};
  wire [16:0] t_middle_high_tile_1_0_sum_1_s8_16_0 = t_middle_high_tile_1_0_sum_1_s8[16:0];
  reg [28:0] t_middle_high_tile_2_0_sum_1_s8 = 29'h0;
  reg [24:0] t_middle_high_tile_2_0_product_3_s8 = 25'h0;
  wire [11:0] t_middle_high_tile_2_0_sum_1_s8_28_17 = t_middle_high_tile_2_0_sum_1_s8[28:17];
  wire [24:0] t_middle_high_tile_2_0_sum_2 = t_middle_high_tile_2_0_product_3_s8 + {13'h0, t_middle_high_tile_2_0_sum_1_s8_28_17};
  wire [16:0] t_middle_high_tile_2_0_sum_1_s8_16_0 = t_middle_high_tile_2_0_sum_1_s8[16:0];
  reg [25:0] t_middle_xs_25_0_s8 = 26'h0;
  reg [33:0] t_middle_ys_33_17_s8_way = 34'h0;
  wire [16:0] t_middle_ys_33_17_s8 = t_middle_ys_33_17_s8_way[33:17];
  wire [42:0] t_middle_middle_tile_0_0_product_1 = {17'h0, t_middle_xs_25_0_s8} * {26'h0, t_middle_ys_33_17_s8};
  reg [25:0] t_middle_xs_51_26_s8 = 26'h0;
  wire [42:0] t_middle_middle_tile_1_0_product_1 = {17'h0, t_middle_xs_51_26_s8} * {26'h0, t_middle_ys_33_17_s8};
  reg [12:0] t_middle_xs_64_52_s8 = 13'h0;
  wire [29:0] t_middle_middle_tile_2_0_product_1 = {17'h0, t_middle_xs_64_52_s8} * {13'h0, t_middle_ys_33_17_s8};
  // stage 9
  reg [127:0] t_low_low_column_0_sum_s7_63_0_s9_way = 128'h0;
  wire [63:0] t_low_low_column_0_sum_s7_63_0_s9 = t_low_low_column_0_sum_s7_63_0_s9_way[127:64];
  reg [127:0] t_low_low_settled_sum_s9_way = 128'h0;
  wire [63:0] t_low_low_settled_sum_s9 = t_low_low_settled_sum_s9_way[127:64];
  wire [127:0] t_low_low_carry_joined = {t_low_low_settled_sum_s9, t_low_low_column_0_sum_s7_63_0_s9};
  reg [127:0] t_low_high_column_0_sum_s7_63_0_s9_way = 128'h0;
  wire [63:0] t_low_high_column_0_sum_s7_63_0_s9 = t_low_high_column_0_sum_s7_63_0_s9_way[127:64];
  reg [123:0] t_low_high_settled_sum_s9_way = 124'h0;
  wire [61:0] t_low_high_settled_sum_s9 = t_low_high_settled_sum_s9_way[123:62];
  wire [125:0] t_low_high_carry_joined = {t_low_high_settled_sum_s9, t_low_high_column_0_sum_s7_63_0_s9};
  reg [39:0] t_low_middle_tile_0_0_sum_2_s9 = 40'h0;
  reg [50:0] t_low_middle_tile_0_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_low_middle_tile_0_0_product_0_s6_16_0_s9 = t_low_middle_tile_0_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_low_middle_tile_0_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_low_middle_tile_0_0_sum_0_s7_16_0_s9 = t_low_middle_tile_0_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_low_middle_tile_0_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [90:0] t_low_middle_tile_0_0 = {t_low_middle_tile_0_0_sum_2_s9, t_low_middle_tile_0_0_sum_1_s8_16_0_s9, t_low_middle_tile_0_0_sum_0_s7_16_0_s9, t_low_middle_tile_0_0_product_0_s6_16_0_s9};
  reg [39:0] t_low_middle_tile_1_0_sum_2_s9 = 40'h0;
  reg [50:0] t_low_middle_tile_1_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_low_middle_tile_1_0_product_0_s6_16_0_s9 = t_low_middle_tile_1_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_low_middle_tile_1_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_low_middle_tile_1_0_sum_0_s7_16_0_s9 = t_low_middle_tile_1_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_low_middle_tile_1_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [90:0] t_low_middle_tile_1_0 = {t_low_middle_tile_1_0_sum_2_s9, t_low_middle_tile_1_0_sum_1_s8_16_0_s9, t_low_middle_tile_1_0_sum_0_s7_16_0_s9, t_low_middle_tile_1_0_product_0_s6_16_0_s9};
  reg [26:0] t_low_middle_tile_2_0_sum_2_s9 = 27'h0;
  reg [50:0] t_low_middle_tile_2_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_low_middle_tile_2_0_product_0_s6_16_0_s9 = t_low_middle_tile_2_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_low_middle_tile_2_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_low_middle_tile_2_0_sum_0_s7_16_0_s9 = t_low_middle_tile_2_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_low_middle_tile_2_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [77:0] t_low_middle_tile_2_0 = {t_low_middle_tile_2_0_sum_2_s9, t_low_middle_tile_2_0_sum_1_s8_16_0_s9, t_low_middle_tile_2_0_sum_0_s7_16_0_s9, t_low_middle_tile_2_0_product_0_s6_16_0_s9};
  wire [63:0] t_low_middle_tile_0_0_63_0 = t_low_middle_tile_0_0[63:0];
  wire [37:0] t_low_middle_tile_1_0_37_0 = t_low_middle_tile_1_0[37:0];
  wire [11:0] t_low_middle_tile_2_0_11_0 = t_low_middle_tile_2_0[11:0];
  wire [63:0] t_low_middle_column_0_joined_0 = {t_low_middle_tile_1_0_37_0, 26'h0};
  wire [63:0] t_low_middle_column_0_joined_1 = {t_low_middle_tile_2_0_11_0, 52'h0};
  wire [65:0] t_low_middle_column_0_sum = {2'h0, t_low_middle_tile_0_0_63_0} + {2'h0, t_low_middle_column_0_joined_0} + {2'h0, t_low_middle_column_0_joined_1};
  wire [26:0] t_low_middle_tile_0_0_90_64 = t_low_middle_tile_0_0[90:64];
  wire [52:0] t_low_middle_tile_1_0_90_38 = t_low_middle_tile_1_0[90:38];
  wire [63:0] t_low_middle_tile_2_0_75_12 = t_low_middle_tile_2_0[75:12];
  wire [64:0] t_low_middle_column_1_sum = {38'h0, t_low_middle_tile_0_0_90_64} + {12'h0, t_low_middle_tile_1_0_90_38} + {1'h0, t_low_middle_tile_2_0_75_12};
  wire [1:0] t_low_middle_tile_2_0_77_76 = t_low_middle_tile_2_0[77:76];
  reg [127:0] t_high_low_column_0_sum_s7_63_0_s9_way = 128'h0;
  wire [63:0] t_high_low_column_0_sum_s7_63_0_s9 = t_high_low_column_0_sum_s7_63_0_s9_way[127:64];
  reg [127:0] t_high_low_settled_sum_s9_way = 128'h0;
  wire [63:0] t_high_low_settled_sum_s9 = t_high_low_settled_sum_s9_way[127:64];
  wire [127:0] t_high_low_carry_joined = {t_high_low_settled_sum_s9, t_high_low_column_0_sum_s7_63_0_s9};
  reg [127:0] t_high_high_column_0_sum_s7_63_0_s9_way = 128'h0;
  wire [63:0] t_high_high_column_0_sum_s7_63_0_s9 = t_high_high_column_0_sum_s7_63_0_s9_way[127:64];
  reg [123:0] t_high_high_settled_sum_s9_way = 124'h0;
  wire [61:0] t_high_high_settled_sum_s9 = t_high_high_settled_sum_s9_way[123:62];
  wire [125:0] t_high_high_carry_joined = {t_high_high_settled_sum_s9, t_high_high_column_0_sum_s7_63_0_s9};
  reg [39:0] t_high_middle_tile_0_0_sum_2_s9 = 40'h0;
  reg [50:0] t_high_middle_tile_0_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_high_middle_tile_0_0_product_0_s6_16_0_s9 = t_high_middle_tile_0_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_high_middle_tile_0_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_high_middle_tile_0_0_sum_0_s7_16_0_s9 = t_high_middle_tile_0_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_high_middle_tile_0_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [90:0] t_high_middle_tile_0_0 = {t_high_middle_tile_0_0_sum_2_s9, t_high_middle_tile_0_0_sum_1_s8_16_0_s9, t_high_middle_tile_0_0_sum_0_s7_16_0_s9, t_high_middle_tile_0_0_product_0_s6_16_0_s9};
  reg [39:0] t_high_middle_tile_1_0_sum_2_s9 = 40'h0;
  reg [50:0] t_high_middle_tile_1_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_high_middle_tile_1_0_product_0_s6_16_0_s9 = t_high_middle_tile_1_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_high_middle_tile_1_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_high_middle_tile_1_0_sum_0_s7_16_0_s9 = t_high_middle_tile_1_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_high_middle_tile_1_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [90:0] t_high_middle_tile_1_0 = {t_high_middle_tile_1_0_sum_2_s9, t_high_middle_tile_1_0_sum_1_s8_16_0_s9, t_high_middle_tile_1_0_sum_0_s7_16_0_s9, t_high_middle_tile_1_0_product_0_s6_16_0_s9};
  reg [26:0] t_high_middle_tile_2_0_sum_2_s9 = 27'h0;
  reg [50:0] t_high_middle_tile_2_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_high_middle_tile_2_0_product_0_s6_16_0_s9 = t_high_middle_tile_2_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_high_middle_tile_2_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_high_middle_tile_2_0_sum_0_s7_16_0_s9 = t_high_middle_tile_2_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_high_middle_tile_2_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [77:0] t_high_middle_tile_2_0 = {t_high_middle_tile_2_0_sum_2_s9, t_high_middle_tile_2_0_sum_1_s8_16_0_s9, t_high_middle_tile_2_0_sum_0_s7_16_0_s9, t_high_middle_tile_2_0_product_0_s6_16_0_s9};
  wire [63:0] t_high_middle_tile_0_0_63_0 = t_high_middle_tile_0_0[63:0];
  wire [37:0] t_high_middle_tile_1_0_37_0 = t_high_middle_tile_1_0[37:0];
  wire [11:0] t_high_middle_tile_2_0_11_0 = t_high_middle_tile_2_0[11:0];
  wire [63:0] t_high_middle_column_0_joined_0 = {t_high_middle_tile_1_0_37_0, 26'h0};
  wire [63:0] t_high_middle_column_0_joined_1 = {t_high_middle_tile_2_0_11_0, 52'h0};
  wire [65:0] t_high_middle_column_0_sum = {2'h0, t_high_middle_tile_0_0_63_0} + {2'h0, t_high_middle_column_0_joined_0} + {2'h0, t_high_middle_column_0_joined_1};
  wire [26:0] t_high_middle_tile_0_0_90_64 = t_high_middle_tile_0_0[90:64];
  wire [52:0] t_high_middle_tile_1_0_90_38 = t_high_middle_tile_1_0[90:38];
  wire [63:0] t_high_middle_tile_2_0_75_12 = t_high_middle_tile_2_0[75:12];
  wire [64:0] t_high_middle_column_1_sum = {38'h0, t_high_middle_tile_0_0_90_64} + {12'h0, t_high_middle_tile_1_0_90_38} + {1'h0, t_high_middle_tile_2_0_75_12};
  wire [1:0] t_high_middle_tile_2_0_77_76 = t_high_middle_tile_2_0[77:76];
  reg [38:0] t_middle_low_tile_0_0_sum_2_s9 = 39'h0;
  reg [50:0] t_middle_low_tile_0_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_middle_low_tile_0_0_product_0_s6_16_0_s9 = t_middle_low_tile_0_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_low_tile_0_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_middle_low_tile_0_0_sum_0_s7_16_0_s9 = t_middle_low_tile_0_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_low_tile_0_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [89:0] t_middle_low_tile_0_0 = {t_middle_low_tile_0_0_sum_2_s9, t_middle_low_tile_0_0_sum_1_s8_16_0_s9, t_middle_low_tile_0_0_sum_0_s7_16_0_s9, t_middle_low_tile_0_0_product_0_s6_16_0_s9};
  reg [38:0] t_middle_low_tile_1_0_sum_2_s9 = 39'h0;
  reg [50:0] t_middle_low_tile_1_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_middle_low_tile_1_0_product_0_s6_16_0_s9 = t_middle_low_tile_1_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_low_tile_1_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_middle_low_tile_1_0_sum_0_s7_16_0_s9 = t_middle_low_tile_1_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_low_tile_1_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [89:0] t_middle_low_tile_1_0 = {t_middle_low_tile_1_0_sum_2_s9, t_middle_low_tile_1_0_sum_1_s8_16_0_s9, t_middle_low_tile_1_0_sum_0_s7_16_0_s9, t_middle_low_tile_1_0_product_0_s6_16_0_s9};
  reg [24:0] t_middle_low_tile_2_0_sum_2_s9 = 25'h0;
  reg [50:0] t_middle_low_tile_2_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_middle_low_tile_2_0_product_0_s6_16_0_s9 = t_middle_low_tile_2_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_low_tile_2_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_middle_low_tile_2_0_sum_0_s7_16_0_s9 = t_middle_low_tile_2_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_low_tile_2_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [75:0] t_middle_low_tile_2_0 = {t_middle_low_tile_2_0_sum_2_s9, t_middle_low_tile_2_0_sum_1_s8_16_0_s9, t_middle_low_tile_2_0_sum_0_s7_16_0_s9, t_middle_low_tile_2_0_product_0_s6_16_0_s9};
  wire [63:0] t_middle_low_tile_0_0_63_0 = t_middle_low_tile_0_0[63:0];
  wire [37:0] t_middle_low_tile_1_0_37_0 = t_middle_low_tile_1_0[37:0];
  wire [11:0] t_middle_low_tile_2_0_11_0 = t_middle_low_tile_2_0[11:0];
  wire [63:0] t_middle_low_column_0_joined_0 = {t_middle_low_tile_1_0_37_0, 26'h0};
  wire [63:0] t_middle_low_column_0_joined_1 = {t_middle_low_tile_2_0_11_0, 52'h0};
  wire [65:0] t_middle_low_column_0_sum = {2'h0, t_middle_low_tile_0_0_63_0} + {2'h0, t_middle_low_column_0_joined_0} + {2'h0, t_middle_low_column_0_joined_1};
  wire [25:0] t_middle_low_tile_0_0_89_64 = t_middle_low_tile_0_0[89:64];
  wire [51:0] t_middle_low_tile_1_0_89_38 = t_middle_low_tile_1_0[89:38];
  wire [63:0] t_middle_low_tile_2_0_75_12 = t_middle_low_tile_2_0[75:12];
  wire [63:0] t_middle_low_column_1_sum = {38'h0, t_middle_low_tile_0_0_89_64} + {12'h0, t_middle_low_tile_1_0_89_38} + t_middle_low_tile_2_0_75_12;
  reg [38:0] t_middle_high_tile_0_0_sum_2_s9 = 39'h0;
  reg [50:0] t_middle_high_tile_0_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_middle_high_tile_0_0_product_0_s6_16_0_s9 = t_middle_high_tile_0_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_high_tile_0_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_middle_high_tile_0_0_sum_0_s7_16_0_s9 = t_middle_high_tile_0_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_high_tile_0_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [89:0] t_middle_high_tile_0_0 = {t_middle_high_tile_0_0_sum_2_s9, t_middle_high_tile_0_0_sum_1_s8_16_0_s9, t_middle_high_tile_0_0_sum_0_s7_16_0_s9, t_middle_high_tile_0_0_product_0_s6_16_0_s9};
  reg [38:0] t_middle_high_tile_1_0_sum_2_s9 = 39'h0;
  reg [50:0] t_middle_high_tile_1_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_middle_high_tile_1_0_product_0_s6_16_0_s9 = t_middle_high_tile_1_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_high_tile_1_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_middle_high_tile_1_0_sum_0_s7_16_0_s9 = t_middle_high_tile_1_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_high_tile_1_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [89:0] t_middle_high_tile_1_0 = {t_middle_high_tile_1_0_sum_2_s9, t_middle_high_tile_1_0_sum_1_s8_16_0_s9, t_middle_high_tile_1_0_sum_0_s7_16_0_s9, t_middle_high_tile_1_0_product_0_s6_16_0_s9};
  reg [24:0] t_middle_high_tile_2_0_sum_2_s9 = 25'h0;
  reg [50:0] t_middle_high_tile_2_0_product_0_s6_16_0_s9_way = 51'h0;
  wire [16:0] t_middle_high_tile_2_0_product_0_s6_16_0_s9 = t_middle_high_tile_2_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_high_tile_2_0_sum_0_s7_16_0_s9_way = 34'h0;
  wire [16:0] t_middle_high_tile_2_0_sum_0_s7_16_0_s9 = t_middle_high_tile_2_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_high_tile_2_0_sum_1_s8_16_0_s9 = 17'h0;
  wire [75:0] t_middle_high_tile_2_0 = {t_middle_high_tile_2_0_sum_2_s9, t_middle_high_tile_2_0_sum_1_s8_16_0_s9, t_middle_high_tile_2_0_sum_0_s7_16_0_s9, t_middle_high_tile_2_0_product_0_s6_16_0_s9};
  wire [63:0] t_middle_high_tile_0_0_63_0 = t_middle_high_tile_0_0[63:0];
  wire [37:0] t_middle_high_tile_1_0_37_0 = t_middle_high_tile_1_0[37:0];
  wire [11:0] t_middle_high_tile_2_0_11_0 = t_middle_high_tile_2_0[11:0];
  wire [63:0] t_middle_high_column_0_joined_0 = {t_middle_high_tile_1_0_37_0, 26'h0};
  wire [63:0] t_middle_high_column_0_joined_1 = {t_middle_high_tile_2_0_11_0, 52'h0};
  wire [65:0] t_middle_high_column_0_sum = {2'h0, t_middle_high_tile_0_0_63_0} + {2'h0, t_middle_high_column_0_joined_0} + {2'h0, t_middle_high_column_0_joined_1};
  wire [25:0] t_middle_high_tile_0_0_89_64 = t_middle_high_tile_0_0[89:64];
  wire [51:0] t_middle_high_tile_1_0_89_38 = t_middle_high_tile_1_0[89:38];
  wire [63:0] t_middle_high_tile_2_0_75_12 = t_middle_high_tile_2_0[75:12];
  wire [63:0] t_middle_high_column_1_sum = {38'h0, t_middle_high_tile_0_0_89_64} + {12'h0, t_middle_high_tile_1_0_89_38} + t_middle_high_tile_2_0_75_12;
  reg [85:0] t_middle_middle_tile_0_0_product_0_s9_way = 86'h0;
  wire [42:0] t_middle_middle_tile_0_0_product_0_s9 = t_middle_middle_tile_0_0_product_0_s9_way[85:43];
  reg [42:0] t_middle_middle_tile_0_0_product_1_s9 = 43'h0;
  wire [25:0] t_middle_middle_tile_0_0_product_0_s9_42_17 = t_middle_middle_tile_0_0_product_0_s9[42:17];
  wire [42:0] t_middle_middle_tile_0_0_sum_0 = t_middle_middle_tile_0_0_product_1_s9 + {17'h0, t_middle_middle_tile_0_0_product_0_s9_42_17};
  wire [16:0] t_middle_middle_tile_0_0_product_0_s9_16_0 = t_middle_middle_tile_0_0_product_0_s9[16:0];
  reg [25:0] t_middle_xs_25_0_s9 = 26'h0;
  reg [50:0] t_middle_ys_50_34_s9_way = 51'h0;
  wire [16:0] t_middle_ys_50_34_s9 = t_middle_ys_50_34_s9_way[50:34];
  wire [42:0] t_middle_middle_tile_0_0_product_2 = {17'h0, t_middle_xs_25_0_s9} * {26'h0, t_middle_ys_50_34_s9};
  reg [85:0] t_middle_middle_tile_1_0_product_0_s9_way = 86'h0;
  wire [42:0] t_middle_middle_tile_1_0_product_0_s9 = t_middle_middle_tile_1_0_product_0_s9_way[85:43];
  reg [42:0] t_middle_middle_tile_1_0_product_1_s9 = 43'h0;
  wire [25:0] t_middle_middle_tile_1_0_product_0_s9_42_17 = t_middle_middle_tile_1_0_product_0_s9[42:17];
  wire [42:0] t_middle_middle_tile_1_0_sum_0 = t_middle_middle_tile_1_0_product_1_s9 + {17'h0, t_middle_middle_tile_1_0_product_0_s9_42_17};
  wire [16:0] t_middle_middle_tile_1_0_product_0_s9_16_0 = t_middle_middle_tile_1_0_product_0_s9[16:0];
  reg [25:0] t_middle_xs_51_26_s9 = 26'h0;
  wire [42:0] t_middle_middle_tile_1_0_product_2 = {17'h0, t_middle_xs_51_26_s9} * {26'h0, t_middle_ys_50_34_s9};
  reg [59:0] t_middle_middle_tile_2_0_product_0_s9_way = 60'h0;
  wire [29:0] t_middle_middle_tile_2_0_product_0_s9 = t_middle_middle_tile_2_0_product_0_s9_way[59:30];
  reg [29:0] t_middle_middle_tile_2_0_product_1_s9 = 30'h0;
  wire [12:0] t_middle_middle_tile_2_0_product_0_s9_29_17 = t_middle_middle_tile_2_0_product_0_s9[29:17];
  wire [29:0] t_middle_middle_tile_2_0_sum_0 = t_middle_middle_tile_2_0_product_1_s9 + {17'h0, t_middle_middle_tile_2_0_product_0_s9_29_17};
  wire [16:0] t_middle_middle_tile_2_0_product_0_s9_16_0 = t_middle_middle_tile_2_0_product_0_s9[16:0];
  reg [12:0] t_middle_xs_64_52_s9 = 13'h0;
  wire [29:0] t_middle_middle_tile_2_0_product_2 = {17'h0, t_middle_xs_64_52_s9} * {13'h0, t_middle_ys_50_34_s9};
  // stage 10
  reg [127:0] t_low_low = 128'h0;
  reg [125:0] t_low_high = 126'h0;
  reg [65:0] t_low_middle_column_0_sum_s10 = 66'h0;
  reg [64:0] t_low_middle_column_1_sum_s10 = 65'h0;
  wire [63:0] t_low_middle_column_0_sum_s10_63_0 = t_low_middle_column_0_sum_s10[63:0];
  wire [1:0] t_low_middle_column_0_sum_s10_65_64 = t_low_middle_column_0_sum_s10[65:64];
  wire [63:0] t_low_middle_column_1_sum_s10_63_0 = t_low_middle_column_1_sum_s10[63:0];
  wire t_low_middle_column_1_sum_s10_64 = t_low_middle_column_1_sum_s10[64];
  wire [64:0] t_low_middle_settled_sum_0 = {1'h0, t_low_middle_column_1_sum_s10_63_0} + {63'h0, t_low_middle_column_0_sum_s10_65_64};
  reg [1:0] t_low_middle_tile_2_0_77_76_s10 = 2'h0;
  wire [1:0] t_low_middle_settled_sum_1 = t_low_middle_tile_2_0_77_76_s10 + {1'h0, t_low_middle_column_1_sum_s10_64};
  wire [127:0] not_t_low_low = ~t_low_low;
  wire [125:0] not_t_low_high = ~t_low_high;
  wire [63:0] t_low_low_63_0 = t_low_low[63:0];
  wire [63:0] t_low_low_127_64 = t_low_low[127:64];
  wire [63:0] not_t_low_low_63_0 = not_t_low_low[63:0];
  wire [63:0] not_t_low_high_63_0 = not_t_low_high[63:0];
  wire [65:0] t_low_column_1_sum_0 = 66'h2 + {2'h0, t_low_low_127_64} + {2'h0, not_t_low_low_63_0};
  wire [63:0] t_low_high_63_0 = t_low_high[63:0];
  wire [63:0] not_t_low_low_127_64 = not_t_low_low[127:64];
  wire [61:0] not_t_low_high_125_64 = not_t_low_high[125:64];
  wire [65:0] t_low_column_2_sum_0 = 66'hc000000000000000 + {2'h0, t_low_high_63_0} + {2'h0, not_t_low_low_127_64};
  wire [61:0] t_low_high_125_64 = t_low_high[125:64];
  reg [127:0] t_high_low = 128'h0;
  reg [125:0] t_high_high = 126'h0;
  reg [65:0] t_high_middle_column_0_sum_s10 = 66'h0;
  reg [64:0] t_high_middle_column_1_sum_s10 = 65'h0;
  wire [63:0] t_high_middle_column_0_sum_s10_63_0 = t_high_middle_column_0_sum_s10[63:0];
  wire [1:0] t_high_middle_column_0_sum_s10_65_64 = t_high_middle_column_0_sum_s10[65:64];
  wire [63:0] t_high_middle_column_1_sum_s10_63_0 = t_high_middle_column_1_sum_s10[63:0];
  wire t_high_middle_column_1_sum_s10_64 = t_high_middle_column_1_sum_s10[64];
  wire [64:0] t_high_middle_settled_sum_0 = {1'h0, t_high_middle_column_1_sum_s10_63_0} + {63'h0, t_high_middle_column_0_sum_s10_65_64};
  reg [1:0] t_high_middle_tile_2_0_77_76_s10 = 2'h0;
  wire [1:0] t_high_middle_settled_sum_1 = t_high_middle_tile_2_0_77_76_s10 + {1'h0, t_high_middle_column_1_sum_s10_64};
  wire [127:0] not_t_high_low = ~t_high_low;
  wire [125:0] not_t_high_high = ~t_high_high;
  wire [63:0] t_high_low_63_0 = t_high_low[63:0];
  wire [63:0] t_high_low_127_64 = t_high_low[127:64];
  wire [63:0] not_t_high_low_63_0 = not_t_high_low[63:0];
  wire [63:0] not_t_high_high_63_0 = not_t_high_high[63:0];
  wire [65:0] t_high_column_1_sum_0 = 66'h2 + {2'h0, t_high_low_127_64} + {2'h0, not_t_high_low_63_0};
  wire [63:0] t_high_high_63_0 = t_high_high[63:0];
  wire [63:0] not_t_high_low_127_64 = not_t_high_low[127:64];
  wire [61:0] not_t_high_high_125_64 = not_t_high_high[125:64];
  wire [65:0] t_high_column_2_sum_0 = 66'hc000000000000000 + {2'h0, t_high_high_63_0} + {2'h0, not_t_high_low_127_64};
  wire [61:0] t_high_high_125_64 = t_high_high[125:64];
  reg [65:0] t_middle_low_column_0_sum_s10 = 66'h0;
  reg [63:0] t_middle_low_column_1_sum_s10 = 64'h0;
  wire [63:0] t_middle_low_column_0_sum_s10_63_0 = t_middle_low_column_0_sum_s10[63:0];
  wire [1:0] t_middle_low_column_0_sum_s10_65_64 = t_middle_low_column_0_sum_s10[65:64];
  wire [63:0] t_middle_low_settled_sum = t_middle_low_column_1_sum_s10 + {62'h0, t_middle_low_column_0_sum_s10_65_64};
  reg [65:0] t_middle_high_column_0_sum_s10 = 66'h0;
  reg [63:0] t_middle_high_column_1_sum_s10 = 64'h0;
  wire [63:0] t_middle_high_column_0_sum_s10_63_0 = t_middle_high_column_0_sum_s10[63:0];
  wire [1:0] t_middle_high_column_0_sum_s10_65_64 = t_middle_high_column_0_sum_s10[65:64];
  wire [63:0] t_middle_high_settled_sum = t_middle_high_column_1_sum_s10 + {62'h0, t_middle_high_column_0_sum_s10_65_64};
  reg [42:0] t_middle_middle_tile_0_0_sum_0_s10 = 43'h0;
  reg [42:0] t_middle_middle_tile_0_0_product_2_s10 = 43'h0;
  wire [25:0] t_middle_middle_tile_0_0_sum_0_s10_42_17 = t_middle_middle_tile_0_0_sum_0_s10[42:17];
  wire [42:0] t_middle_middle_tile_0_0_sum_1 = t_middle_middle_tile_0_0_product_2_s10 + {17'h0, t_middle_middle_tile_0_0_sum_0_s10_42_17};
  wire [16:0] t_middle_middle_tile_0_0_sum_0_s10_16_0 = t_middle_middle_tile_0_0_sum_0_s10[16:0];
  reg [25:0] t_middle_xs_25_0_s10 = 26'h0;
  reg [55:0] t_middle_ys_64_51_s10_way = 56'h0;
  wire [13:0] t_middle_ys_64_51_s10 = t_middle_ys_64_51_s10_way[55:42];
  wire [39:0] t_middle_middle_tile_0_0_product_3 = {14'h0, t_middle_xs_25_0_s10} * {26'h0, t_middle_ys_64_51_s10};
  reg [42:0] t_middle_middle_tile_1_0_sum_0_s10 = 43'h0;
  reg [42:0] t_middle_middle_tile_1_0_product_2_s10 = 43'h0;
  wire [25:0] t_middle_middle_tile_1_0_sum_0_s10_42_17 = t_middle_middle_tile_1_0_sum_0_s10[42:17];
  wire [42:0] t_middle_middle_tile_1_0_sum_1 = t_middle_middle_tile_1_0_product_2_s10 + {17'h0, t_middle_middle_tile_1_0_sum_0_s10_42_17};
  wire [16:0] t_middle_middle_tile_1_0_sum_0_s10_16_0 = t_middle_middle_tile_1_0_sum_0_s10[16:0];
  reg [25:0] t_middle_xs_51_26_s10 = 26'h0;
  wire [39:0] t_middle_middle_tile_1_0_product_3 = {14'h0, t_middle_xs_51_26_s10} * {26'h0, t_middle_ys_64_51_s10};
  reg [29:0] t_middle_middle_tile_2_0_sum_0_s10 = 30'h0;
  reg [29:0] t_middle_middle_tile_2_0_product_2_s10 = 30'h0;
  wire [12:0] t_middle_middle_tile_2_0_sum_0_s10_29_17 = t_middle_middle_tile_2_0_sum_0_s10[29:17];
  wire [29:0] t_middle_middle_tile_2_0_sum_1 = t_middle_middle_tile_2_0_product_2_s10 + {17'h0, t_middle_middle_tile_2_0_sum_0_s10_29_17};
  wire [16:0] t_middle_middle_tile_2_0_sum_0_s10_16_0 = t_middle_middle_tile_2_0_sum_0_s10[16:0];
  reg [12:0] t_middle_xs_64_52_s10 = 13'h0;
  wire [26:0] t_middle_middle_tile_2_0_product_3 = {14'h0, t_middle_xs_64_52_s10} * {13'h0, t_middle_ys_64_51_s10};
  // stage 11
  reg [64:0] t_low_middle_settled_sum_0_s11 = 65'h0;
  wire [63:0] t_low_middle_settled_sum_0_s11_63_0 = t_low_middle_settled_sum_0_s11[63:0];
  wire t_low_middle_settled_sum_0_s11_64 = t_low_middle_settled_sum_0_s11[64];
  reg [64:0] t_high_middle_settled_sum_0_s11 = 65'h0;
  wire [63:0] t_high_middle_settled_sum_0_s11_63_0 = t_high_middle_settled_sum_0_s11[63:0];
  wire t_high_middle_settled_sum_0_s11_64 = t_high_middle_settled_sum_0_s11[64];
  reg [42:0] t_middle_middle_tile_0_0_sum_1_s11 = 43'h0;
  reg [39:0] t_middle_middle_tile_0_0_product_3_s11 = 40'h0;
  wire [25:0] t_middle_middle_tile_0_0_sum_1_s11_42_17 = t_middle_middle_tile_0_0_sum_1_s11[42:17];
  wire [39:0] t_middle_middle_tile_0_0_sum_2 = t_middle_middle_tile_0_0_product_3_s11 + {14'h0, t_middle_middle_tile_0_0_sum_1_s11_42_17};
  wire [16:0] t_middle_middle_tile_0_0_sum_1_s11_16_0 = t_middle_middle_tile_0_0_sum_1_s11[16:0];
  reg [42:0] t_middle_middle_tile_1_0_sum_1_s11 = 43'h0;
  reg [39:0] t_middle_middle_tile_1_0_product_3_s11 = 40'h0;
  wire [25:0] t_middle_middle_tile_1_0_sum_1_s11_42_17 = t_middle_middle_tile_1_0_sum_1_s11[42:17];
  wire [39:0] t_middle_middle_tile_1_0_sum_2 = t_middle_middle_tile_1_0_product_3_s11 + {14'h0, t_middle_middle_tile_1_0_sum_1_s11_42_17};
  wire [16:0] t_middle_middle_tile_1_0_sum_1_s11_16_0 = t_middle_middle_tile_1_0_sum_1_s11[16:0];
  reg [29:0] t_middle_middle_tile_2_0_sum_1_s11 = 30'h0;
  reg [26:0] t_middle_middle_tile_2_0_product_3_s11 = 27'h0;
  wire [12:0] t_middle_middle_tile_2_0_sum_1_s11_29_17 = t_middle_middle_tile_2_0_sum_1_s11[29:17];
  wire [26:0] t_middle_middle_tile_2_0_sum_2 = t_middle_middle_tile_2_0_product_3_s11 + {14'h0, t_middle_middle_tile_2_0_sum_1_s11_29_17};
  wire [16:0] t_middle_middle_tile_2_0_sum_1_s11_16_0 = t_middle_middle_tile_2_0_sum_1_s11[16:0];
  // stage 12
  reg [127:0] t_low_middle_column_0_sum_s10_63_0_s12_way = 128'h0;
  wire [63:0] t_low_middle_column_0_sum_s10_63_0_s12 = t_low_middle_column_0_sum_s10_63_0_s12_way[127:64];
  reg [63:0] t_low_middle_settled_sum_0_s11_63_0_s12 = 64'h0;
  reg t_low_middle_settled_sum_0_s11_64_s12 = 1'h0;
  reg [3:0] t_low_middle_settled_sum_1_s12_way = 4'h0;
  wire [1:0] t_low_middle_settled_sum_1_s12 = t_low_middle_settled_sum_1_s12_way[3:2];
  wire [1:0] t_low_middle_carry_sum = t_low_middle_settled_sum_1_s12 + {1'h0, t_low_middle_settled_sum_0_s11_64_s12};
  wire [129:0] t_low_middle_carry_joined = {t_low_middle_carry_sum, t_low_middle_settled_sum_0_s11_63_0_s12, t_low_middle_column_0_sum_s10_63_0_s12};
  reg [127:0] t_high_middle_column_0_sum_s10_63_0_s12_way = 128'h0;
  wire [63:0] t_high_middle_column_0_sum_s10_63_0_s12 = t_high_middle_column_0_sum_s10_63_0_s12_way[127:64];
  reg [63:0] t_high_middle_settled_sum_0_s11_63_0_s12 = 64'h0;
  reg t_high_middle_settled_sum_0_s11_64_s12 = 1'h0;
  reg [3:0] t_high_middle_settled_sum_1_s12_way = 4'h0;
  wire [1:0] t_high_middle_settled_sum_1_s12 = t_high_middle_settled_sum_1_s12_way[3:2];
  wire [1:0] t_high_middle_carry_sum = t_high_middle_settled_sum_1_s12 + {1'h0, t_high_middle_settled_sum_0_s11_64_s12};
  wire [129:0] t_high_middle_carry_joined = {t_high_middle_carry_sum, t_high_middle_settled_sum_0_s11_63_0_s12, t_high_middle_column_0_sum_s10_63_0_s12};
  reg [127:0] t_middle_low_column_0_sum_s10_63_0_s12_way = 128'h0;
  wire [63:0] t_middle_low_column_0_sum_s10_63_0_s12 = t_middle_low_column_0_sum_s10_63_0_s12_way[127:64];
  reg [127:0] t_middle_low_settled_sum_s12_way = 128'h0;
  wire [63:0] t_middle_low_settled_sum_s12 = t_middle_low_settled_sum_s12_way[127:64];
  wire [127:0] t_middle_low_carry_joined = {t_middle_low_settled_sum_s12, t_middle_low_column_0_sum_s10_63_0_s12};
  reg [127:0] t_middle_high_column_0_sum_s10_63_0_s12_way = 128'h0;
  wire [63:0] t_middle_high_column_0_sum_s10_63_0_s12 = t_middle_high_column_0_sum_s10_63_0_s12_way[127:64];
  reg [127:0] t_middle_high_settled_sum_s12_way = 128'h0;
  wire [63:0] t_middle_high_settled_sum_s12 = t_middle_high_settled_sum_s12_way[127:64];
  wire [127:0] t_middle_high_carry_joined = {t_middle_high_settled_sum_s12, t_middle_high_column_0_sum_s10_63_0_s12};
  reg [39:0] t_middle_middle_tile_0_0_sum_2_s12 = 40'h0;
  reg [50:0] t_middle_middle_tile_0_0_product_0_s9_16_0_s12_way = 51'h0;
  wire [16:0] t_middle_middle_tile_0_0_product_0_s9_16_0_s12 = t_middle_middle_tile_0_0_product_0_s9_16_0_s12_way[50:34];
  reg [33:0] t_middle_middle_tile_0_0_sum_0_s10_16_0_s12_way = 34'h0;
  wire [16:0] t_middle_middle_tile_0_0_sum_0_s10_16_0_s12 = t_middle_middle_tile_0_0_sum_0_s10_16_0_s12_way[33:17];
  reg [16:0] t_middle_middle_tile_0_0_sum_1_s11_16_0_s12 = 17'h0;
  wire [90:0] t_middle_middle_tile_0_0 = {t_middle_middle_tile_0_0_sum_2_s12, t_middle_middle_tile_0_0_sum_1_s11_16_0_s12, t_middle_middle_tile_0_0_sum_0_s10_16_0_s12, t_middle_middle_tile_0_0_product_0_s9_16_0_s12};
  reg [39:0] t_middle_middle_tile_1_0_sum_2_s12 = 40'h0;
  reg [50:0] t_middle_middle_tile_1_0_product_0_s9_16_0_s12_way = 51'h0;
  wire [16:0] t_middle_middle_tile_1_0_product_0_s9_16_0_s12 = t_middle_middle_tile_1_0_product_0_s9_16_0_s12_way[50:34];
  reg [33:0] t_middle_middle_tile_1_0_sum_0_s10_16_0_s12_way = 34'h0;
  wire [16:0] t_middle_middle_tile_1_0_sum_0_s10_16_0_s12 = t_middle_middle_tile_1_0_sum_0_s10_16_0_s12_way[33:17];
  reg [16:0] t_middle_middle_tile_1_0_sum_1_s11_16_0_s12 = 17'h0;
  wire [90:0] t_middle_middle_tile_1_0 = {t_middle_middle_tile_1_0_sum_2_s12, t_middle_middle_tile_1_0_sum_1_s11_16_0_s12, t_middle_middle_tile_1_0_sum_0_s10_16_0_s12, t_middle_middle_tile_1_0_product_0_s9_16_0_s12};
  reg [26:0] t_middle_middle_tile_2_0_sum_2_s12 = 27'h0;
  reg [50:0] t_middle_middle_tile_2_0_product_0_s9_16_0_s12_way = 51'h0;
  wire [16:0] t_middle_middle_tile_2_0_product_0_s9_16_0_s12 = t_middle_middle_tile_2_0_product_0_s9_16_0_s12_way[50:34];
  reg [33:0] t_middle_middle_tile_2_0_sum_0_s10_16_0_s12_way = 34'h0;
  wire [16:0] t_middle_middle_tile_2_0_sum_0_s10_16_0_s12 = t_middle_middle_tile_2_0_sum_0_s10_16_0_s12_way[33:17];
  reg [16:0] t_middle_middle_tile_2_0_sum_1_s11_16_0_s12 = 17'h0;
  wire [77:0] t_middle_middle_tile_2_0 = {t_middle_middle_tile_2_0_sum_2_s12, t_middle_middle_tile_2_0_sum_1_s11_16_0_s12, t_middle_middle_tile_2_0_sum_0_s10_16_0_s12, t_middle_middle_tile_2_0_product_0_s9_16_0_s12};
  wire [63:0] t_middle_middle_tile_0_0_63_0 = t_middle_middle_tile_0_0[63:0];
  wire [37:0] t_middle_middle_tile_1_0_37_0 = t_middle_middle_tile_1_0[37:0];
  wire [11:0] t_middle_middle_tile_2_0_11_0 = t_middle_middle_tile_2_0[11:0];
  wire [63:0] t_middle_middle_column_0_joined_0 = {t_middle_middle_tile_1_0_37_0, 26'h0};
  wire [63:0] t_middle_middle_column_0_joined_1 = {t_middle_middle_tile_2_0_11_0, 52'h0};
  wire [65:0] t_middle_middle_column_0_sum = {2'h0, t_middle_middle_tile_0_0_63_0} + {2'h0, t_middle_middle_column_0_joined_0} + {2'h0, t_middle_middle_column_0_joined_1};
  wire [26:0] t_middle_middle_tile_0_0_90_64 = t_middle_middle_tile_0_0[90:64];
  wire [52:0] t_middle_middle_tile_1_0_90_38 = t_middle_middle_tile_1_0[90:38];
  wire [63:0] t_middle_middle_tile_2_0_75_12 = t_middle_middle_tile_2_0[75:12];
  wire [64:0] t_middle_middle_column_1_sum = {38'h0, t_middle_middle_tile_0_0_90_64} + {12'h0, t_middle_middle_tile_1_0_90_38} + {1'h0, t_middle_middle_tile_2_0_75_12};
  wire [1:0] t_middle_middle_tile_2_0_77_76 = t_middle_middle_tile_2_0[77:76];
  // stage 13
  reg [129:0] t_low_middle = 130'h0;
  wire [63:0] t_low_middle_63_0 = t_low_middle[63:0];
  reg [191:0] not_t_low_high_63_0_s13_way = 192'h0;
  wire [63:0] not_t_low_high_63_0_s13 = not_t_low_high_63_0_s13_way[191:128];
  wire [64:0] t_low_column_1_sum_1 = {1'h0, not_t_low_high_63_0_s13} + {1'h0, t_low_middle_63_0};
  wire [63:0] t_low_middle_127_64 = t_low_middle[127:64];
  reg [185:0] not_t_low_high_125_64_s13_way = 186'h0;
  wire [61:0] not_t_low_high_125_64_s13 = not_t_low_high_125_64_s13_way[185:124];
  wire [64:0] t_low_column_2_sum_1 = {3'h0, not_t_low_high_125_64_s13} + {1'h0, t_low_middle_127_64};
  wire [1:0] t_low_middle_129_128 = t_low_middle[129:128];
  reg [185:0] t_low_high_125_64_s13_way = 186'h0;
  wire [61:0] t_low_high_125_64_s13 = t_low_high_125_64_s13_way[185:124];
  wire [61:0] t_low_column_3_sum = 62'h3ffffffffffffffe + t_low_high_125_64_s13 + {60'h0, t_low_middle_129_128};
  reg [129:0] t_high_middle = 130'h0;
  wire [63:0] t_high_middle_63_0 = t_high_middle[63:0];
  reg [191:0] not_t_high_high_63_0_s13_way = 192'h0;
  wire [63:0] not_t_high_high_63_0_s13 = not_t_high_high_63_0_s13_way[191:128];
  wire [64:0] t_high_column_1_sum_1 = {1'h0, not_t_high_high_63_0_s13} + {1'h0, t_high_middle_63_0};
  wire [63:0] t_high_middle_127_64 = t_high_middle[127:64];
  reg [185:0] not_t_high_high_125_64_s13_way = 186'h0;
  wire [61:0] not_t_high_high_125_64_s13 = not_t_high_high_125_64_s13_way[185:124];
  wire [64:0] t_high_column_2_sum_1 = {3'h0, not_t_high_high_125_64_s13} + {1'h0, t_high_middle_127_64};
  wire [1:0] t_high_middle_129_128 = t_high_middle[129:128];
  reg [185:0] t_high_high_125_64_s13_way = 186'h0;
  wire [61:0] t_high_high_125_64_s13 = t_high_high_125_64_s13_way[185:124];
  wire [61:0] t_high_column_3_sum = 62'h3ffffffffffffffe + t_high_high_125_64_s13 + {60'h0, t_high_middle_129_128};
  reg [127:0] t_middle_low = 128'h0;
  reg [127:0] t_middle_high = 128'h0;
  reg [65:0] t_middle_middle_column_0_sum_s13 = 66'h0;
  reg [64:0] t_middle_middle_column_1_sum_s13 = 65'h0;
  wire [63:0] t_middle_middle_column_0_sum_s13_63_0 = t_middle_middle_column_0_sum_s13[63:0];
  wire [1:0] t_middle_middle_column_0_sum_s13_65_64 = t_middle_middle_column_0_sum_s13[65:64];
  wire [63:0] t_middle_middle_column_1_sum_s13_63_0 = t_middle_middle_column_1_sum_s13[63:0];
  wire t_middle_middle_column_1_sum_s13_64 = t_middle_middle_column_1_sum_s13[64];
  wire [64:0] t_middle_middle_settled_sum_0 = {1'h0, t_middle_middle_column_1_sum_s13_63_0} + {63'h0, t_middle_middle_column_0_sum_s13_65_64};
  reg [1:0] t_middle_middle_tile_2_0_77_76_s13 = 2'h0;
  wire [1:0] t_middle_middle_settled_sum_1 = t_middle_middle_tile_2_0_77_76_s13 + {1'h0, t_middle_middle_column_1_sum_s13_64};
  wire [127:0] not_t_middle_low = ~t_middle_low;
  wire [127:0] not_t_middle_high = ~t_middle_high;
  wire [63:0] t_middle_low_63_0 = t_middle_low[63:0];
  wire [63:0] t_middle_low_127_64 = t_middle_low[127:64];
  wire [63:0] not_t_middle_low_63_0 = not_t_middle_low[63:0];
  wire [63:0] not_t_middle_high_63_0 = not_t_middle_high[63:0];
  wire [65:0] t_middle_column_1_sum_0 = 66'h2 + {2'h0, t_middle_low_127_64} + {2'h0, not_t_middle_low_63_0};
  wire [63:0] t_middle_high_63_0 = t_middle_high[63:0];
  wire [63:0] not_t_middle_low_127_64 = not_t_middle_low[127:64];
  wire [63:0] not_t_middle_high_127_64 = not_t_middle_high[127:64];
  wire [65:0] t_middle_column_2_sum_0 = {2'h0, t_middle_high_63_0} + {2'h0, not_t_middle_low_127_64} + {2'h0, not_t_middle_high_127_64};
  wire [63:0] t_middle_high_127_64 = t_middle_high[127:64];
  // stage 14
  reg [64:0] t_low_column_1_sum_1_s14 = 65'h0;
  reg [263:0] t_low_column_1_sum_0_s14_way = 264'h0;
  wire [65:0] t_low_column_1_sum_0_s14 = t_low_column_1_sum_0_s14_way[263:198];
  wire [65:0] t_low_column_1_sum_2 = t_low_column_1_sum_0_s14 + {1'h0, t_low_column_1_sum_1_s14};
  reg [64:0] t_low_column_2_sum_1_s14 = 65'h0;
  reg [263:0] t_low_column_2_sum_0_s14_way = 264'h0;
  wire [65:0] t_low_column_2_sum_0_s14 = t_low_column_2_sum_0_s14_way[263:198];
  wire [65:0] t_low_column_2_sum_2 = t_low_column_2_sum_0_s14 + {1'h0, t_low_column_2_sum_1_s14};
  reg [64:0] t_high_column_1_sum_1_s14 = 65'h0;
  reg [263:0] t_high_column_1_sum_0_s14_way = 264'h0;
  wire [65:0] t_high_column_1_sum_0_s14 = t_high_column_1_sum_0_s14_way[263:198];
  wire [65:0] t_high_column_1_sum_2 = t_high_column_1_sum_0_s14 + {1'h0, t_high_column_1_sum_1_s14};
  reg [64:0] t_high_column_2_sum_1_s14 = 65'h0;
  reg [263:0] t_high_column_2_sum_0_s14_way = 264'h0;
  wire [65:0] t_high_column_2_sum_0_s14 = t_high_column_2_sum_0_s14_way[263:198];
  wire [65:0] t_high_column_2_sum_2 = t_high_column_2_sum_0_s14 + {1'h0, t_high_column_2_sum_1_s14};
  reg [64:0] t_middle_middle_settled_sum_0_s14 = 65'h0;
  wire [63:0] t_middle_middle_settled_sum_0_s14_63_0 = t_middle_middle_settled_sum_0_s14[63:0];
  wire t_middle_middle_settled_sum_0_s14_64 = t_middle_middle_settled_sum_0_s14[64];
  // stage 15
  reg [65:0] t_low_column_1_sum_2_s15 = 66'h0;
  reg [65:0] t_low_column_2_sum_2_s15 = 66'h0;
  wire [63:0] t_low_column_1_sum_2_s15_63_0 = t_low_column_1_sum_2_s15[63:0];
  wire [1:0] t_low_column_1_sum_2_s15_65_64 = t_low_column_1_sum_2_s15[65:64];
  wire [63:0] t_low_column_2_sum_2_s15_63_0 = t_low_column_2_sum_2_s15[63:0];
  wire [1:0] t_low_column_2_sum_2_s15_65_64 = t_low_column_2_sum_2_s15[65:64];
  wire [64:0] t_low_settled_sum_0 = {1'h0, t_low_column_2_sum_2_s15_63_0} + {63'h0, t_low_column_1_sum_2_s15_65_64};
  reg [123:0] t_low_column_3_sum_s15_way = 124'h0;
  wire [61:0] t_low_column_3_sum_s15 = t_low_column_3_sum_s15_way[123:62];
  wire [61:0] t_low_settled_sum_1 = t_low_column_3_sum_s15 + {60'h0, t_low_column_2_sum_2_s15_65_64};
  reg [65:0] t_high_column_1_sum_2_s15 = 66'h0;
  reg [65:0] t_high_column_2_sum_2_s15 = 66'h0;
  wire [63:0] t_high_column_1_sum_2_s15_63_0 = t_high_column_1_sum_2_s15[63:0];
  wire [1:0] t_high_column_1_sum_2_s15_65_64 = t_high_column_1_sum_2_s15[65:64];
  wire [63:0] t_high_column_2_sum_2_s15_63_0 = t_high_column_2_sum_2_s15[63:0];
  wire [1:0] t_high_column_2_sum_2_s15_65_64 = t_high_column_2_sum_2_s15[65:64];
  wire [64:0] t_high_settled_sum_0 = {1'h0, t_high_column_2_sum_2_s15_63_0} + {63'h0, t_high_column_1_sum_2_s15_65_64};
  reg [123:0] t_high_column_3_sum_s15_way = 124'h0;
  wire [61:0] t_high_column_3_sum_s15 = t_high_column_3_sum_s15_way[123:62];
  wire [61:0] t_high_settled_sum_1 = t_high_column_3_sum_s15 + {60'h0, t_high_column_2_sum_2_s15_65_64};
  reg [127:0] t_middle_middle_column_0_sum_s13_63_0_s15_way = 128'h0;
  wire [63:0] t_middle_middle_column_0_sum_s13_63_0_s15 = t_middle_middle_column_0_sum_s13_63_0_s15_way[127:64];
  reg [63:0] t_middle_middle_settled_sum_0_s14_63_0_s15 = 64'h0;
  reg t_middle_middle_settled_sum_0_s14_64_s15 = 1'h0;
  reg [3:0] t_middle_middle_settled_sum_1_s15_way = 4'h0;
  wire [1:0] t_middle_middle_settled_sum_1_s15 = t_middle_middle_settled_sum_1_s15_way[3:2];
  wire [1:0] t_middle_middle_carry_sum = t_middle_middle_settled_sum_1_s15 + {1'h0, t_middle_middle_settled_sum_0_s14_64_s15};
  wire [129:0] t_middle_middle_carry_joined = {t_middle_middle_carry_sum, t_middle_middle_settled_sum_0_s14_63_0_s15, t_middle_middle_column_0_sum_s13_63_0_s15};
  // stage 16
  reg [64:0] t_low_settled_sum_0_s16 = 65'h0;
  wire [63:0] t_low_settled_sum_0_s16_63_0 = t_low_settled_sum_0_s16[63:0];
  wire t_low_settled_sum_0_s16_64 = t_low_settled_sum_0_s16[64];
  reg [64:0] t_high_settled_sum_0_s16 = 65'h0;
  wire [63:0] t_high_settled_sum_0_s16_63_0 = t_high_settled_sum_0_s16[63:0];
  wire t_high_settled_sum_0_s16_64 = t_high_settled_sum_0_s16[64];
  reg [129:0] t_middle_middle = 130'h0;
  wire [63:0] t_middle_middle_63_0 = t_middle_middle[63:0];
  reg [191:0] not_t_middle_high_63_0_s16_way = 192'h0;
  wire [63:0] not_t_middle_high_63_0_s16 = not_t_middle_high_63_0_s16_way[191:128];
  wire [64:0] t_middle_column_1_sum_1 = {1'h0, not_t_middle_high_63_0_s16} + {1'h0, t_middle_middle_63_0};
  wire [63:0] t_middle_middle_127_64 = t_middle_middle[127:64];
  reg [197:0] t_middle_column_2_sum_0_s16_way = 198'h0;
  wire [65:0] t_middle_column_2_sum_0_s16 = t_middle_column_2_sum_0_s16_way[197:132];
  wire [65:0] t_middle_column_2_sum_1 = t_middle_column_2_sum_0_s16 + {2'h0, t_middle_middle_127_64};
  wire [1:0] t_middle_middle_129_128 = t_middle_middle[129:128];
  reg [191:0] t_middle_high_127_64_s16_way = 192'h0;
  wire [63:0] t_middle_high_127_64_s16 = t_middle_high_127_64_s16_way[191:128];
  wire [63:0] t_middle_column_3_sum = 64'hfffffffffffffffe + t_middle_high_127_64_s16 + {62'h0, t_middle_middle_129_128};
  // stage 17
  reg [447:0] t_low_low_63_0_s17_way = 448'h0;
  wire [63:0] t_low_low_63_0_s17 = t_low_low_63_0_s17_way[447:384];
  reg [127:0] t_low_column_1_sum_2_s15_63_0_s17_way = 128'h0;
  wire [63:0] t_low_column_1_sum_2_s15_63_0_s17 = t_low_column_1_sum_2_s15_63_0_s17_way[127:64];
  reg [63:0] t_low_settled_sum_0_s16_63_0_s17 = 64'h0;
  reg t_low_settled_sum_0_s16_64_s17 = 1'h0;
  reg [123:0] t_low_settled_sum_1_s17_way = 124'h0;
  wire [61:0] t_low_settled_sum_1_s17 = t_low_settled_sum_1_s17_way[123:62];
  wire [61:0] t_low_carry_sum = t_low_settled_sum_1_s17 + {61'h0, t_low_settled_sum_0_s16_64_s17};
  wire [253:0] t_low_carry_joined = {t_low_carry_sum, t_low_settled_sum_0_s16_63_0_s17, t_low_column_1_sum_2_s15_63_0_s17, t_low_low_63_0_s17};
  reg [447:0] t_high_low_63_0_s17_way = 448'h0;
  wire [63:0] t_high_low_63_0_s17 = t_high_low_63_0_s17_way[447:384];
  reg [127:0] t_high_column_1_sum_2_s15_63_0_s17_way = 128'h0;
  wire [63:0] t_high_column_1_sum_2_s15_63_0_s17 = t_high_column_1_sum_2_s15_63_0_s17_way[127:64];
  reg [63:0] t_high_settled_sum_0_s16_63_0_s17 = 64'h0;
  reg t_high_settled_sum_0_s16_64_s17 = 1'h0;
  reg [123:0] t_high_settled_sum_1_s17_way = 124'h0;
  wire [61:0] t_high_settled_sum_1_s17 = t_high_settled_sum_1_s17_way[123:62];
  wire [61:0] t_high_carry_sum = t_high_settled_sum_1_s17 + {61'h0, t_high_settled_sum_0_s16_64_s17};
  wire [253:0] t_high_carry_joined = {t_high_carry_sum, t_high_settled_sum_0_s16_63_0_s17, t_high_column_1_sum_2_s15_63_0_s17, t_high_low_63_0_s17};
  reg [64:0] t_middle_column_1_sum_1_s17 = 65'h0;
  reg [263:0] t_middle_column_1_sum_0_s17_way = 264'h0;
  wire [65:0] t_middle_column_1_sum_0_s17 = t_middle_column_1_sum_0_s17_way[263:198];
  wire [65:0] t_middle_column_1_sum_2 = t_middle_column_1_sum_0_s17 + {1'h0, t_middle_column_1_sum_1_s17};
  reg [65:0] t_middle_column_2_sum_1_s17 = 66'h0;
  reg [63:0] t_middle_column_3_sum_s17 = 64'h0;
  wire [63:0] t_middle_column_2_sum_1_s17_63_0 = t_middle_column_2_sum_1_s17[63:0];
  wire [1:0] t_middle_column_2_sum_1_s17_65_64 = t_middle_column_2_sum_1_s17[65:64];
  wire [63:0] t_middle_settled_sum_1 = t_middle_column_3_sum_s17 + {62'h0, t_middle_column_2_sum_1_s17_65_64};
  // stage 18
  reg [253:0] t_low = 254'h0;
  reg [253:0] t_high = 254'h0;
  reg [65:0] t_middle_column_1_sum_2_s18 = 66'h0;
  wire [63:0] t_middle_column_1_sum_2_s18_63_0 = t_middle_column_1_sum_2_s18[63:0];
  wire [1:0] t_middle_column_1_sum_2_s18_65_64 = t_middle_column_1_sum_2_s18[65:64];
  reg [63:0] t_middle_column_2_sum_1_s17_63_0_s18 = 64'h0;
  wire [64:0] t_middle_settled_sum_0 = {1'h0, t_middle_column_2_sum_1_s17_63_0_s18} + {63'h0, t_middle_column_1_sum_2_s18_65_64};
  wire [253:0] not_t_low = ~t_low;
  wire [253:0] not_t_high = ~t_high;
  wire [63:0] t_low_63_0 = t_low[63:0];
  wire [63:0] t_low_127_64 = t_low[127:64];
  wire not_t_low_0 = not_t_low[0];
  wire not_t_high_0 = not_t_high[0];
  wire [63:0] t_column_1_joined_0 = {not_t_low_0, 63'h0};
  wire [63:0] t_column_1_joined_1 = {not_t_high_0, 63'h0};
  wire [64:0] t_column_1_sum_0 = {1'h0, t_low_127_64} + {1'h0, t_column_1_joined_0} + {1'h0, t_column_1_joined_1};
  wire [63:0] t_low_191_128 = t_low[191:128];
  wire [63:0] not_t_low_64_1 = not_t_low[64:1];
  wire [63:0] not_t_high_64_1 = not_t_high[64:1];
  wire [64:0] t_column_2_sum_0 = 65'h1 + {1'h0, t_low_191_128} + {1'h0, not_t_low_64_1};
  wire [61:0] t_low_253_192 = t_low[253:192];
  wire [1:0] t_high_1_0 = t_high[1:0];
  wire [63:0] not_t_low_128_65 = not_t_low[128:65];
  wire [63:0] not_t_high_128_65 = not_t_high[128:65];
  wire [63:0] t_joined = {t_high_1_0, t_low_253_192};
  wire [65:0] t_column_3_sum_0 = {2'h0, t_joined} + {2'h0, not_t_low_128_65} + {2'h0, not_t_high_128_65};
  wire [63:0] t_high_65_2 = t_high[65:2];
  wire [63:0] not_t_low_192_129 = not_t_low[192:129];
  wire [63:0] not_t_high_192_129 = not_t_high[192:129];
  wire [65:0] t_column_4_sum_0 = {2'h0, t_high_65_2} + {2'h0, not_t_low_192_129} + {2'h0, not_t_high_192_129};
  wire [63:0] t_high_129_66 = t_high[129:66];
  wire [60:0] not_t_low_253_193 = not_t_low[253:193];
  wire [60:0] not_t_high_253_193 = not_t_high[253:193];
  wire [64:0] t_column_5_sum_0 = 65'hc000000000000000 + {1'h0, t_high_129_66} + {4'h0, not_t_low_253_193};
  wire [63:0] t_high_193_130 = t_high[193:130];
  wire [64:0] t_column_6_sum = 65'hffffffffffffffff + {1'h0, t_high_193_130};
  wire [59:0] t_high_253_194 = t_high[253:194];
  wire [59:0] t_column_7_sum = 60'hfffffffffffffff + t_high_253_194;
  // stage 19
  reg [64:0] t_middle_settled_sum_0_s19 = 65'h0;
  wire [63:0] t_middle_settled_sum_0_s19_63_0 = t_middle_settled_sum_0_s19[63:0];
  wire t_middle_settled_sum_0_s19_64 = t_middle_settled_sum_0_s19[64];
  reg [64:0] t_column_6_sum_s19 = 65'h0;
  reg [59:0] t_column_7_sum_s19 = 60'h0;
  wire [63:0] t_column_6_sum_s19_63_0 = t_column_6_sum_s19[63:0];
  wire t_column_6_sum_s19_64 = t_column_6_sum_s19[64];
  wire [59:0] t_settled_sum_5 = t_column_7_sum_s19 + {59'h0, t_column_6_sum_s19_64};
  // stage 20
  reg [447:0] t_middle_low_63_0_s20_way = 448'h0;
  wire [63:0] t_middle_low_63_0_s20 = t_middle_low_63_0_s20_way[447:384];
  reg [127:0] t_middle_column_1_sum_2_s18_63_0_s20_way = 128'h0;
  wire [63:0] t_middle_column_1_sum_2_s18_63_0_s20 = t_middle_column_1_sum_2_s18_63_0_s20_way[127:64];
  reg [63:0] t_middle_settled_sum_0_s19_63_0_s20 = 64'h0;
  reg t_middle_settled_sum_0_s19_64_s20 = 1'h0;
  reg [191:0] t_middle_settled_sum_1_s20_way = 192'h0;
  wire [63:0] t_middle_settled_sum_1_s20 = t_middle_settled_sum_1_s20_way[191:128];
  wire [63:0] t_middle_carry_sum = t_middle_settled_sum_1_s20 + {63'h0, t_middle_settled_sum_0_s19_64_s20};
  wire [255:0] t_middle_carry_joined = {t_middle_carry_sum, t_middle_settled_sum_0_s19_63_0_s20, t_middle_column_1_sum_2_s18_63_0_s20, t_middle_low_63_0_s20};
  // stage 21
  reg [255:0] t_middle = 256'h0;
  wire t_middle_0 = t_middle[0];
  wire [63:0] t_column_1_joined_2 = {t_middle_0, 63'h0};
  reg [194:0] t_column_1_sum_0_s21_way = 195'h0;
  wire [64:0] t_column_1_sum_0_s21 = t_column_1_sum_0_s21_way[194:130];
  wire [65:0] t_column_1_sum_1 = {1'h0, t_column_1_sum_0_s21} + {2'h0, t_column_1_joined_2};
  wire [63:0] t_middle_64_1 = t_middle[64:1];
  reg [191:0] not_t_high_64_1_s21_way = 192'h0;
  wire [63:0] not_t_high_64_1_s21 = not_t_high_64_1_s21_way[191:128];
  wire [64:0] t_column_2_sum_1 = {1'h0, not_t_high_64_1_s21} + {1'h0, t_middle_64_1};
  wire [63:0] t_middle_128_65 = t_middle[128:65];
  reg [197:0] t_column_3_sum_0_s21_way = 198'h0;
  wire [65:0] t_column_3_sum_0_s21 = t_column_3_sum_0_s21_way[197:132];
  wire [65:0] t_column_3_sum_1 = t_column_3_sum_0_s21 + {2'h0, t_middle_128_65};
  wire [63:0] t_middle_192_129 = t_middle[192:129];
  reg [197:0] t_column_4_sum_0_s21_way = 198'h0;
  wire [65:0] t_column_4_sum_0_s21 = t_column_4_sum_0_s21_way[197:132];
  wire [65:0] t_column_4_sum_1 = t_column_4_sum_0_s21 + {2'h0, t_middle_192_129};
  wire [62:0] t_middle_255_193 = t_middle[255:193];
  reg [182:0] not_t_high_253_193_s21_way = 183'h0;
  wire [60:0] not_t_high_253_193_s21 = not_t_high_253_193_s21_way[182:122];
  wire [63:0] t_column_5_sum_1 = {3'h0, not_t_high_253_193_s21} + {1'h0, t_middle_255_193};
  // stage 22
  reg [65:0] t_column_1_sum_1_s22 = 66'h0;
  reg [64:0] t_column_2_sum_1_s22 = 65'h0;
  reg [259:0] t_column_2_sum_0_s22_way = 260'h0;
  wire [64:0] t_column_2_sum_0_s22 = t_column_2_sum_0_s22_way[259:195];
  wire [65:0] t_column_2_sum_2 = {1'h0, t_column_2_sum_0_s22} + {1'h0, t_column_2_sum_1_s22};
  reg [65:0] t_column_3_sum_1_s22 = 66'h0;
  reg [65:0] t_column_4_sum_1_s22 = 66'h0;
  reg [63:0] t_column_5_sum_1_s22 = 64'h0;
  reg [259:0] t_column_5_sum_0_s22_way = 260'h0;
  wire [64:0] t_column_5_sum_0_s22 = t_column_5_sum_0_s22_way[259:195];
  wire [65:0] t_column_5_sum_2 = {1'h0, t_column_5_sum_0_s22} + {2'h0, t_column_5_sum_1_s22};
  wire [63:0] t_column_1_sum_1_s22_63_0 = t_column_1_sum_1_s22[63:0];
  wire [1:0] t_column_1_sum_1_s22_65_64 = t_column_1_sum_1_s22[65:64];
  wire [63:0] t_column_3_sum_1_s22_63_0 = t_column_3_sum_1_s22[63:0];
  wire [1:0] t_column_3_sum_1_s22_65_64 = t_column_3_sum_1_s22[65:64];
  wire [63:0] t_column_4_sum_1_s22_63_0 = t_column_4_sum_1_s22[63:0];
  wire [1:0] t_column_4_sum_1_s22_65_64 = t_column_4_sum_1_s22[65:64];
  wire [64:0] t_settled_sum_2 = {1'h0, t_column_4_sum_1_s22_63_0} + {63'h0, t_column_3_sum_1_s22_65_64};
  // stage 23
  reg [65:0] t_column_2_sum_2_s23 = 66'h0;
  reg [65:0] t_column_5_sum_2_s23 = 66'h0;
  wire [63:0] t_column_2_sum_2_s23_63_0 = t_column_2_sum_2_s23[63:0];
  wire [1:0] t_column_2_sum_2_s23_65_64 = t_column_2_sum_2_s23[65:64];
  reg [1:0] t_column_1_sum_1_s22_65_64_s23 = 2'h0;
  wire [64:0] t_settled_sum_0 = {1'h0, t_column_2_sum_2_s23_63_0} + {63'h0, t_column_1_sum_1_s22_65_64_s23};
  reg [63:0] t_column_3_sum_1_s22_63_0_s23 = 64'h0;
  wire [64:0] t_settled_sum_1 = {1'h0, t_column_3_sum_1_s22_63_0_s23} + {63'h0, t_column_2_sum_2_s23_65_64};
  reg [64:0] t_settled_sum_2_s23 = 65'h0;
  wire [63:0] t_column_5_sum_2_s23_63_0 = t_column_5_sum_2_s23[63:0];
  wire [1:0] t_column_5_sum_2_s23_65_64 = t_column_5_sum_2_s23[65:64];
  reg [1:0] t_column_4_sum_1_s22_65_64_s23 = 2'h0;
  wire [64:0] t_settled_sum_3 = {1'h0, t_column_5_sum_2_s23_63_0} + {63'h0, t_column_4_sum_1_s22_65_64_s23};
  reg [255:0] t_column_6_sum_s19_63_0_s23_way = 256'h0;
  wire [63:0] t_column_6_sum_s19_63_0_s23 = t_column_6_sum_s19_63_0_s23_way[255:192];
  wire [64:0] t_settled_sum_4 = {1'h0, t_column_6_sum_s19_63_0_s23} + {63'h0, t_column_5_sum_2_s23_65_64};
  wire [63:0] t_settled_sum_2_s23_63_0 = t_settled_sum_2_s23[63:0];
  wire t_settled_sum_2_s23_64 = t_settled_sum_2_s23[64];
  wire t_carry_all_bits_1 = &t_settled_sum_2_s23_63_0;
  // stage 24
  reg [64:0] t_settled_sum_0_s24 = 65'h0;
  reg [64:0] t_settled_sum_1_s24 = 65'h0;
  reg [64:0] t_settled_sum_3_s24 = 65'h0;
  reg [64:0] t_settled_sum_4_s24 = 65'h0;
  wire [63:0] t_settled_sum_0_s24_63_0 = t_settled_sum_0_s24[63:0];
  wire t_settled_sum_0_s24_64 = t_settled_sum_0_s24[64];
  wire [63:0] t_settled_sum_1_s24_63_0 = t_settled_sum_1_s24[63:0];
  wire t_settled_sum_1_s24_64 = t_settled_sum_1_s24[64];
  wire t_carry_all_bits_0 = &t_settled_sum_1_s24_63_0;
  wire [63:0] t_settled_sum_3_s24_63_0 = t_settled_sum_3_s24[63:0];
  wire t_settled_sum_3_s24_64 = t_settled_sum_3_s24[64];
  wire t_carry_all_bits_2 = &t_settled_sum_3_s24_63_0;
  wire [63:0] t_settled_sum_4_s24_63_0 = t_settled_sum_4_s24[63:0];
  wire t_settled_sum_4_s24_64 = t_settled_sum_4_s24[64];
  wire t_carry_all_bits_3 = &t_settled_sum_4_s24_63_0;
  // stage 25
  reg [447:0] t_low_63_0_s25_way = 448'h0;
  wire [63:0] t_low_63_0_s25 = t_low_63_0_s25_way[447:384];
  reg [191:0] t_column_1_sum_1_s22_63_0_s25_way = 192'h0;
  wire [63:0] t_column_1_sum_1_s22_63_0_s25 = t_column_1_sum_1_s22_63_0_s25_way[191:128];
  reg [63:0] t_settled_sum_0_s24_63_0_s25 = 64'h0;
  reg t_settled_sum_0_s24_64_s25 = 1'h0;
  reg [63:0] t_settled_sum_1_s24_63_0_s25 = 64'h0;
  wire [63:0] t_carry_sum_0 = t_settled_sum_1_s24_63_0_s25 + {63'h0, t_settled_sum_0_s24_64_s25};
  reg t_settled_sum_1_s24_64_s25 = 1'h0;
  reg t_carry_all_bits_0_s25 = 1'h0;
  wire t_carry_both_0 = t_carry_all_bits_0_s25 & t_settled_sum_0_s24_64_s25;
  wire t_carry_either_0 = t_settled_sum_1_s24_64_s25 | t_carry_both_0;
  reg [127:0] t_settled_sum_2_s23_63_0_s25_way = 128'h0;
  wire [63:0] t_settled_sum_2_s23_63_0_s25 = t_settled_sum_2_s23_63_0_s25_way[127:64];
  wire [63:0] t_carry_sum_1 = t_settled_sum_2_s23_63_0_s25 + {63'h0, t_carry_either_0};
  reg [1:0] t_settled_sum_2_s23_64_s25_way = 2'h0;
  wire t_settled_sum_2_s23_64_s25 = t_settled_sum_2_s23_64_s25_way[1];
  reg [1:0] t_carry_all_bits_1_s25_way = 2'h0;
  wire t_carry_all_bits_1_s25 = t_carry_all_bits_1_s25_way[1];
  wire t_carry_both_1 = t_carry_all_bits_1_s25 & t_carry_either_0;
  wire t_carry_either_1 = t_settled_sum_2_s23_64_s25 | t_carry_both_1;
  reg [63:0] t_settled_sum_3_s24_63_0_s25 = 64'h0;
  wire [63:0] t_carry_sum_2 = t_settled_sum_3_s24_63_0_s25 + {63'h0, t_carry_either_1};
  reg t_settled_sum_3_s24_64_s25 = 1'h0;
  reg t_carry_all_bits_2_s25 = 1'h0;
  wire t_carry_both_2 = t_carry_all_bits_2_s25 & t_carry_either_1;
  wire t_carry_either_2 = t_settled_sum_3_s24_64_s25 | t_carry_both_2;
  reg [63:0] t_settled_sum_4_s24_63_0_s25 = 64'h0;
  wire [63:0] t_carry_sum_3 = t_settled_sum_4_s24_63_0_s25 + {63'h0, t_carry_either_2};
  reg t_settled_sum_4_s24_64_s25 = 1'h0;
  reg t_carry_all_bits_3_s25 = 1'h0;
  wire t_carry_both_3 = t_carry_all_bits_3_s25 & t_carry_either_2;
  wire t_carry_either_3 = t_settled_sum_4_s24_64_s25 | t_carry_both_3;
  reg [359:0] t_settled_sum_5_s25_way = 360'h0;
  wire [59:0] t_settled_sum_5_s25 = t_settled_sum_5_s25_way[359:300];
  wire [59:0] t_carry_sum_4 = t_settled_sum_5_s25 + {59'h0, t_carry_either_3};
  wire [507:0] t_carry_joined = {t_carry_sum_4, t_carry_sum_3, t_carry_sum_2, t_carry_sum_1, t_carry_sum_0, t_settled_sum_0_s24_63_0_s25, t_column_1_sum_1_s22_63_0_s25, t_low_63_0_s25};
  // stage 26
  reg [507:0] t = 508'h0;
  wire [248:0] t_248_0 = t[248:0];
  wire [242:0] t_242_0 = t[242:0];
  wire [238:0] t_238_0 = t[238:0];
  wire [226:0] t_226_0 = t[226:0];
  wire [223:0] t_223_0 = t[223:0];
  wire [216:0] t_216_0 = t[216:0];
  wire [201:0] t_201_0 = t[201:0];
  wire [192:0] t_192_0 = t[192:0];
  wire [185:0] t_185_0 = t[185:0];
  wire [183:0] t_183_0 = t[183:0];
  wire [181:0] t_181_0 = t[181:0];
  wire [179:0] t_179_0 = t[179:0];
  wire [169:0] t_169_0 = t[169:0];
  wire [167:0] t_167_0 = t[167:0];
  wire [154:0] t_154_0 = t[154:0];
  wire [152:0] t_152_0 = t[152:0];
  wire [150:0] t_150_0 = t[150:0];
  wire [142:0] t_142_0 = t[142:0];
  wire [138:0] t_138_0 = t[138:0];
  wire [135:0] t_135_0 = t[135:0];
  wire [116:0] t_116_0 = t[116:0];
  wire [114:0] t_114_0 = t[114:0];
  wire [107:0] t_107_0 = t[107:0];
  wire [100:0] t_100_0 = t[100:0];
  wire [89:0] t_89_0 = t[89:0];
  wire [85:0] t_85_0 = t[85:0];
  wire [81:0] t_81_0 = t[81:0];
  wire [75:0] t_75_0 = t[75:0];
  wire [73:0] t_73_0 = t[73:0];
  wire [68:0] t_68_0 = t[68:0];
  wire [66:0] t_66_0 = t[66:0];
  wire [61:0] t_61_0 = t[61:0];
  wire [59:0] t_59_0 = t[59:0];
  wire [56:0] t_56_0 = t[56:0];
  wire [53:0] t_53_0 = t[53:0];
  wire [51:0] t_51_0 = t[51:0];
  wire [48:0] t_48_0 = t[48:0];
  wire [44:0] t_44_0 = t[44:0];
  wire [40:0] t_40_0 = t[40:0];
  wire [38:0] t_38_0 = t[38:0];
  wire [35:0] t_35_0 = t[35:0];
  wire [32:0] t_32_0 = t[32:0];
  wire [28:0] t_28_0 = t[28:0];
  wire [25:0] t_25_0 = t[25:0];
  wire [23:0] t_23_0 = t[23:0];
  wire [21:0] t_21_0 = t[21:0];
  wire [18:0] t_18_0 = t[18:0];
  wire [14:0] t_14_0 = t[14:0];
  wire [12:0] t_12_0 = t[12:0];
  wire [8:0] t_8_0 = t[8:0];
  wire [6:0] t_6_0 = t[6:0];
  wire [4:0] t_4_0 = t[4:0];
  wire [248:0] not_t_248_0 = ~t_248_0;
  wire [242:0] not_t_242_0 = ~t_242_0;
  wire [238:0] not_t_238_0 = ~t_238_0;
  wire [226:0] not_t_226_0 = ~t_226_0;
  wire [223:0] not_t_223_0 = ~t_223_0;
  wire [216:0] not_t_216_0 = ~t_216_0;
  wire [201:0] not_t_201_0 = ~t_201_0;
  wire [192:0] not_t_192_0 = ~t_192_0;
  wire [185:0] not_t_185_0 = ~t_185_0;
  wire [183:0] not_t_183_0 = ~t_183_0;
  wire [181:0] not_t_181_0 = ~t_181_0;
  wire [179:0] not_t_179_0 = ~t_179_0;
  wire [169:0] not_t_169_0 = ~t_169_0;
  wire [167:0] not_t_167_0 = ~t_167_0;
  wire [154:0] not_t_154_0 = ~t_154_0;
  wire [152:0] not_t_152_0 = ~t_152_0;
  wire [150:0] not_t_150_0 = ~t_150_0;
  wire [142:0] not_t_142_0 = ~t_142_0;
  wire [138:0] not_t_138_0 = ~t_138_0;
  wire [135:0] not_t_135_0 = ~t_135_0;
  wire [116:0] not_t_116_0 = ~t_116_0;
  wire [114:0] not_t_114_0 = ~t_114_0;
  wire [107:0] not_t_107_0 = ~t_107_0;
  wire [100:0] not_t_100_0 = ~t_100_0;
  wire [89:0] not_t_89_0 = ~t_89_0;
  wire [85:0] not_t_85_0 = ~t_85_0;
  wire [81:0] not_t_81_0 = ~t_81_0;
  wire [75:0] not_t_75_0 = ~t_75_0;
  wire [73:0] not_t_73_0 = ~t_73_0;
  wire [68:0] not_t_68_0 = ~t_68_0;
  wire [66:0] not_t_66_0 = ~t_66_0;
  wire [61:0] not_t_61_0 = ~t_61_0;
  wire [59:0] not_t_59_0 = ~t_59_0;
  wire [53:0] not_t_53_0 = ~t_53_0;
  wire [40:0] not_t_40_0 = ~t_40_0;
  wire [32:0] not_t_32_0 = ~t_32_0;
  wire [28:0] not_t_28_0 = ~t_28_0;
  wire [25:0] not_t_25_0 = ~t_25_0;
  wire [23:0] not_t_23_0 = ~t_23_0;
  wire [12:0] not_t_12_0 = ~t_12_0;
  wire [8:0] not_t_8_0 = ~t_8_0;
  wire [6:0] not_t_6_0 = ~t_6_0;
  wire [4:0] not_t_4_0 = ~t_4_0;
  wire [63:0] t_63_0 = t[63:0];
  wire [60:0] t_60_0 = t[60:0];
  wire [56:0] not_t_248_0_56_0 = not_t_248_0[56:0];
  wire [50:0] not_t_242_0_50_0 = not_t_242_0[50:0];
  wire [46:0] not_t_238_0_46_0 = not_t_238_0[46:0];
  wire [37:0] t_37_0 = t[37:0];
  wire [34:0] not_t_226_0_34_0 = not_t_226_0[34:0];
  wire [31:0] not_t_223_0_31_0 = not_t_223_0[31:0];
  wire [29:0] t_29_0 = t[29:0];
  wire [24:0] not_t_216_0_24_0 = not_t_216_0[24:0];
  wire [20:0] t_20_0 = t[20:0];
  wire [11:0] t_11_0 = t[11:0];
  wire [9:0] not_t_201_0_9_0 = not_t_201_0[9:0];
  wire not_t_192_0_0 = not_t_192_0[0];
  wire [63:0] m_column_0_joined_0 = {t_60_0, 3'h0};
  wire [65:0] m_column_0_sum_0 = 66'h8040008120022080 + {2'h0, t_63_0} + {2'h0, m_column_0_joined_0};
  wire [56:0] m_column_0_joined_1 = {t_53_0, 3'h0};
  wire [56:0] m_column_0_joined_2 = {not_t_242_0_50_0, 6'h0};
  wire [58:0] m_column_0_sum_1 = {2'h0, not_t_248_0_56_0} + {2'h0, m_column_0_joined_1} + {2'h0, m_column_0_joined_2};
  wire [48:0] m_column_0_joined_3 = {not_t_238_0_46_0, 2'h0};
  wire [48:0] m_column_0_joined_4 = {t_44_0, 4'h0};
  wire [50:0] m_column_0_sum_2 = {2'h0, t_48_0} + {2'h0, m_column_0_joined_3} + {2'h0, m_column_0_joined_4};
  wire [40:0] m_column_0_joined_5 = {t_37_0, 3'h0};
  wire [40:0] m_column_0_joined_6 = {not_t_226_0_34_0, 6'h0};
  wire [42:0] m_column_0_sum_3 = {2'h0, t_40_0} + {2'h0, m_column_0_joined_5} + {2'h0, m_column_0_joined_6};
  wire [31:0] m_column_0_joined_7 = {t_29_0, 2'h0};
  wire [31:0] m_column_0_joined_8 = {not_t_216_0_24_0, 7'h0};
  wire [33:0] m_column_0_sum_4 = {2'h0, not_t_223_0_31_0} + {2'h0, m_column_0_joined_7} + {2'h0, m_column_0_joined_8};
  wire [20:0] m_column_0_joined_9 = {t_14_0, 6'h0};
  wire [20:0] m_column_0_joined_10 = {t_11_0, 9'h0};
  wire [22:0] m_column_0_sum_5 = {2'h0, t_20_0} + {2'h0, m_column_0_joined_9} + {2'h0, m_column_0_joined_10};
  wire [9:0] m_column_0_joined_11 = {t_4_0, 5'h0};
  wire [9:0] m_column_0_joined_12 = {not_t_192_0_0, 9'h0};
  wire [11:0] m_column_0_sum_6 = {2'h0, not_t_201_0_9_0} + {2'h0, m_column_0_joined_11} + {2'h0, m_column_0_joined_12};
  wire [63:0] t_127_64 = t[127:64];
  wire [63:0] t_124_61 = t[124:61];
  wire [63:0] not_t_248_0_120_57 = not_t_248_0[120:57];
  wire [63:0] t_117_54 = t[117:54];
  wire [63:0] not_t_242_0_114_51 = not_t_242_0[114:51];
  wire [63:0] t_112_49 = t[112:49];
  wire [63:0] not_t_238_0_110_47 = not_t_238_0[110:47];
  wire [63:0] t_108_45 = t[108:45];
  wire [63:0] t_104_41 = t[104:41];
  wire [63:0] t_101_38 = t[101:38];
  wire [63:0] not_t_226_0_98_35 = not_t_226_0[98:35];
  wire [63:0] not_t_223_0_95_32 = not_t_223_0[95:32];
  wire [63:0] t_93_30 = t[93:30];
  wire [63:0] not_t_216_0_88_25 = not_t_216_0[88:25];
  wire [63:0] t_84_21 = t[84:21];
  wire [63:0] t_78_15 = t[78:15];
  wire [63:0] t_75_12 = t[75:12];
  wire [63:0] not_t_201_0_73_10 = not_t_201_0[73:10];
  wire [63:0] t_68_5 = t[68:5];
  wire [63:0] not_t_192_0_64_1 = not_t_192_0[64:1];
  wire [62:0] t_62_0 = t[62:0];
  wire [57:0] not_t_185_0_57_0 = not_t_185_0[57:0];
  wire [55:0] not_t_183_0_55_0 = not_t_183_0[55:0];
  wire [53:0] not_t_181_0_53_0 = not_t_181_0[53:0];
  wire [51:0] not_t_179_0_51_0 = not_t_179_0[51:0];
  wire [46:0] t_46_0 = t[46:0];
  wire [41:0] not_t_169_0_41_0 = not_t_169_0[41:0];
  wire [39:0] not_t_167_0_39_0 = not_t_167_0[39:0];
  wire [34:0] t_34_0 = t[34:0];
  wire [31:0] t_31_0 = t[31:0];
  wire [26:0] not_t_154_0_26_0 = not_t_154_0[26:0];
  wire [24:0] not_t_152_0_24_0 = not_t_152_0[24:0];
  wire [22:0] not_t_150_0_22_0 = not_t_150_0[22:0];
  wire [16:0] t_16_0 = t[16:0];
  wire [14:0] not_t_142_0_14_0 = not_t_142_0[14:0];
  wire [10:0] not_t_138_0_10_0 = not_t_138_0[10:0];
  wire [7:0] not_t_135_0_7_0 = not_t_135_0[7:0];
  wire [2:0] t_2_0 = t[2:0];
  wire t_0 = t[0];
  wire [65:0] m_column_1_sum_0 = 66'h12202a001401540 + {2'h0, t_127_64} + {2'h0, t_124_61};
  wire [65:0] m_column_1_sum_1 = {2'h0, not_t_248_0_120_57} + {2'h0, t_117_54} + {2'h0, not_t_242_0_114_51};
  wire [65:0] m_column_1_sum_2 = {2'h0, t_112_49} + {2'h0, not_t_238_0_110_47} + {2'h0, t_108_45};
  wire [65:0] m_column_1_sum_3 = {2'h0, t_104_41} + {2'h0, t_101_38} + {2'h0, not_t_226_0_98_35};
  wire [65:0] m_column_1_sum_4 = {2'h0, not_t_223_0_95_32} + {2'h0, t_93_30} + {2'h0, not_t_216_0_88_25};
  wire [65:0] m_column_1_sum_5 = {2'h0, t_84_21} + {2'h0, t_78_15} + {2'h0, t_75_12};
  wire [65:0] m_column_1_sum_6 = {2'h0, not_t_201_0_73_10} + {2'h0, t_68_5} + {2'h0, not_t_192_0_64_1};
  wire [62:0] m_column_1_joined_0 = {t_60_0, 2'h0};
  wire [62:0] m_column_1_joined_1 = {not_t_185_0_57_0, 5'h0};
  wire [64:0] m_column_1_sum_7 = {2'h0, t_62_0} + {2'h0, m_column_1_joined_0} + {2'h0, m_column_1_joined_1};
  wire [55:0] m_column_1_joined_2 = {not_t_181_0_53_0, 2'h0};
  wire [55:0] m_column_1_joined_3 = {not_t_179_0_51_0, 4'h0};
  wire [57:0] m_column_1_sum_8 = {2'h0, not_t_183_0_55_0} + {2'h0, m_column_1_joined_2} + {2'h0, m_column_1_joined_3};
  wire [48:0] m_column_1_joined_4 = {t_46_0, 2'h0};
  wire [50:0] m_column_1_sum_9 = {2'h0, t_48_0} + {2'h0, m_column_1_joined_4} + {2'h0, m_column_0_joined_4};
  wire [41:0] m_column_1_joined_5 = {not_t_167_0_39_0, 2'h0};
  wire [41:0] m_column_1_joined_6 = {t_34_0, 7'h0};
  wire [43:0] m_column_1_sum_10 = {2'h0, not_t_169_0_41_0} + {2'h0, m_column_1_joined_5} + {2'h0, m_column_1_joined_6};
  wire [31:0] m_column_1_joined_7 = {not_t_154_0_26_0, 5'h0};
  wire [33:0] m_column_1_sum_11 = {2'h0, t_31_0} + {2'h0, m_column_0_joined_7} + {2'h0, m_column_1_joined_7};
  wire [24:0] m_column_1_joined_8 = {not_t_150_0_22_0, 2'h0};
  wire [24:0] m_column_1_joined_9 = {t_16_0, 8'h0};
  wire [26:0] m_column_1_sum_12 = {2'h0, not_t_152_0_24_0} + {2'h0, m_column_1_joined_8} + {2'h0, m_column_1_joined_9};
  wire [14:0] m_column_1_joined_10 = {not_t_138_0_10_0, 4'h0};
  wire [14:0] m_column_1_joined_11 = {not_t_135_0_7_0, 7'h0};
  wire [16:0] m_column_1_sum_13 = {2'h0, not_t_142_0_14_0} + {2'h0, m_column_1_joined_10} + {2'h0, m_column_1_joined_11};
  wire [2:0] m_column_1_joined_12 = {t_0, 2'h0};
  wire [3:0] m_column_1_sum_14 = {1'h0, t_2_0} + {1'h0, m_column_1_joined_12};
  wire [63:0] t_191_128 = t[191:128];
  wire [63:0] t_188_125 = t[188:125];
  wire [63:0] not_t_248_0_184_121 = not_t_248_0[184:121];
  wire [63:0] t_181_118 = t[181:118];
  wire [63:0] not_t_242_0_178_115 = not_t_242_0[178:115];
  wire [63:0] t_176_113 = t[176:113];
  wire [63:0] not_t_238_0_174_111 = not_t_238_0[174:111];
  wire [63:0] t_172_109 = t[172:109];
  wire [63:0] t_168_105 = t[168:105];
  wire [63:0] t_165_102 = t[165:102];
  wire [63:0] not_t_226_0_162_99 = not_t_226_0[162:99];
  wire [63:0] not_t_223_0_159_96 = not_t_223_0[159:96];
  wire [63:0] t_157_94 = t[157:94];
  wire [63:0] not_t_216_0_152_89 = not_t_216_0[152:89];
  wire [63:0] t_148_85 = t[148:85];
  wire [63:0] t_142_79 = t[142:79];
  wire [63:0] t_139_76 = t[139:76];
  wire [63:0] not_t_201_0_137_74 = not_t_201_0[137:74];
  wire [63:0] t_132_69 = t[132:69];
  wire [63:0] not_t_192_0_128_65 = not_t_192_0[128:65];
  wire [63:0] t_126_63 = t[126:63];
  wire [63:0] not_t_185_0_121_58 = not_t_185_0[121:58];
  wire [63:0] not_t_183_0_119_56 = not_t_183_0[119:56];
  wire [63:0] not_t_181_0_117_54 = not_t_181_0[117:54];
  wire [63:0] not_t_179_0_115_52 = not_t_179_0[115:52];
  wire [63:0] t_110_47 = t[110:47];
  wire [63:0] not_t_169_0_105_42 = not_t_169_0[105:42];
  wire [63:0] not_t_167_0_103_40 = not_t_167_0[103:40];
  wire [63:0] t_98_35 = t[98:35];
  wire [63:0] t_95_32 = t[95:32];
  wire [63:0] not_t_154_0_90_27 = not_t_154_0[90:27];
  wire [63:0] not_t_152_0_88_25 = not_t_152_0[88:25];
  wire [63:0] not_t_150_0_86_23 = not_t_150_0[86:23];
  wire [63:0] t_80_17 = t[80:17];
  wire [63:0] not_t_142_0_78_15 = not_t_142_0[78:15];
  wire [63:0] not_t_138_0_74_11 = not_t_138_0[74:11];
  wire [63:0] not_t_135_0_71_8 = not_t_135_0[71:8];
  wire [63:0] t_66_3 = t[66:3];
  wire [63:0] t_64_1 = t[64:1];
  wire [54:0] t_54_0 = t[54:0];
  wire [52:0] not_t_116_0_52_0 = not_t_116_0[52:0];
  wire [50:0] not_t_114_0_50_0 = not_t_114_0[50:0];
  wire [45:0] t_45_0 = t[45:0];
  wire [43:0] not_t_107_0_43_0 = not_t_107_0[43:0];
  wire [41:0] t_41_0 = t[41:0];
  wire [36:0] not_t_100_0_36_0 = not_t_100_0[36:0];
  wire [27:0] t_27_0 = t[27:0];
  wire [25:0] not_t_89_0_25_0 = not_t_89_0[25:0];
  wire [21:0] not_t_85_0_21_0 = not_t_85_0[21:0];
  wire [19:0] t_19_0 = t[19:0];
  wire [17:0] not_t_81_0_17_0 = not_t_81_0[17:0];
  wire [11:0] not_t_75_0_11_0 = not_t_75_0[11:0];
  wire [9:0] not_t_73_0_9_0 = not_t_73_0[9:0];
  wire [7:0] t_7_0 = t[7:0];
  wire [4:0] not_t_68_0_4_0 = not_t_68_0[4:0];
  wire [2:0] not_t_66_0_2_0 = not_t_66_0[2:0];
  wire [65:0] m_column_2_sum_0 = 66'h2850444008102800 + {2'h0, t_191_128} + {2'h0, t_188_125};
  wire [65:0] m_column_2_sum_1 = {2'h0, not_t_248_0_184_121} + {2'h0, t_181_118} + {2'h0, not_t_242_0_178_115};
  wire [65:0] m_column_2_sum_2 = {2'h0, t_176_113} + {2'h0, not_t_238_0_174_111} + {2'h0, t_172_109};
  wire [65:0] m_column_2_sum_3 = {2'h0, t_168_105} + {2'h0, t_165_102} + {2'h0, not_t_226_0_162_99};
  wire [65:0] m_column_2_sum_4 = {2'h0, not_t_223_0_159_96} + {2'h0, t_157_94} + {2'h0, not_t_216_0_152_89};
  wire [65:0] m_column_2_sum_5 = {2'h0, t_148_85} + {2'h0, t_142_79} + {2'h0, t_139_76};
  wire [65:0] m_column_2_sum_6 = {2'h0, not_t_201_0_137_74} + {2'h0, t_132_69} + {2'h0, not_t_192_0_128_65};
  wire [65:0] m_column_2_sum_7 = {2'h0, t_126_63} + {2'h0, t_124_61} + {2'h0, not_t_185_0_121_58};
  wire [65:0] m_column_2_sum_8 = {2'h0, not_t_183_0_119_56} + {2'h0, not_t_181_0_117_54} + {2'h0, not_t_179_0_115_52};
  wire [65:0] m_column_2_sum_9 = {2'h0, t_112_49} + {2'h0, t_110_47} + {2'h0, t_108_45};
  wire [65:0] m_column_2_sum_10 = {2'h0, not_t_169_0_105_42} + {2'h0, not_t_167_0_103_40} + {2'h0, t_98_35};
  wire [65:0] m_column_2_sum_11 = {2'h0, t_95_32} + {2'h0, t_93_30} + {2'h0, not_t_154_0_90_27};
  wire [65:0] m_column_2_sum_12 = {2'h0, not_t_152_0_88_25} + {2'h0, not_t_150_0_86_23} + {2'h0, t_80_17};
  wire [65:0] m_column_2_sum_13 = {2'h0, not_t_142_0_78_15} + {2'h0, not_t_138_0_74_11} + {2'h0, not_t_135_0_71_8};
  wire [63:0] m_column_2_joined_0 = {t_56_0, 7'h0};
  wire [65:0] m_column_2_sum_14 = {2'h0, t_66_3} + {2'h0, t_64_1} + {2'h0, m_column_2_joined_0};
  wire [54:0] m_column_2_joined_1 = {not_t_116_0_52_0, 2'h0};
  wire [54:0] m_column_2_joined_2 = {not_t_114_0_50_0, 4'h0};
  wire [56:0] m_column_2_sum_15 = {2'h0, t_54_0} + {2'h0, m_column_2_joined_1} + {2'h0, m_column_2_joined_2};
  wire [45:0] m_column_2_joined_3 = {not_t_107_0_43_0, 2'h0};
  wire [45:0] m_column_2_joined_4 = {t_41_0, 4'h0};
  wire [47:0] m_column_2_sum_16 = {2'h0, t_45_0} + {2'h0, m_column_2_joined_3} + {2'h0, m_column_2_joined_4};
  wire [36:0] m_column_2_joined_5 = {t_34_0, 2'h0};
  wire [36:0] m_column_2_joined_6 = {t_27_0, 9'h0};
  wire [38:0] m_column_2_sum_17 = {2'h0, not_t_100_0_36_0} + {2'h0, m_column_2_joined_5} + {2'h0, m_column_2_joined_6};
  wire [25:0] m_column_2_joined_7 = {not_t_85_0_21_0, 4'h0};
  wire [25:0] m_column_2_joined_8 = {t_19_0, 6'h0};
  wire [27:0] m_column_2_sum_18 = {2'h0, not_t_89_0_25_0} + {2'h0, m_column_2_joined_7} + {2'h0, m_column_2_joined_8};
  wire [17:0] m_column_2_joined_9 = {not_t_75_0_11_0, 6'h0};
  wire [17:0] m_column_2_joined_10 = {not_t_73_0_9_0, 8'h0};
  wire [19:0] m_column_2_sum_19 = {2'h0, not_t_81_0_17_0} + {2'h0, m_column_2_joined_9} + {2'h0, m_column_2_joined_10};
  wire [7:0] m_column_2_joined_11 = {not_t_68_0_4_0, 3'h0};
  wire [7:0] m_column_2_joined_12 = {not_t_66_0_2_0, 5'h0};
  wire [9:0] m_column_2_sum_20 = {2'h0, t_7_0} + {2'h0, m_column_2_joined_11} + {2'h0, m_column_2_joined_12};
  wire [63:0] t_255_192 = t[255:192];
  wire [63:0] t_252_189 = t[252:189];
  wire [63:0] not_t_248_0_248_185 = not_t_248_0[248:185];
  wire [63:0] t_245_182 = t[245:182];
  wire [63:0] not_t_242_0_242_179 = not_t_242_0[242:179];
  wire [63:0] t_240_177 = t[240:177];
  wire [63:0] not_t_238_0_238_175 = not_t_238_0[238:175];
  wire [63:0] t_236_173 = t[236:173];
  wire [63:0] t_232_169 = t[232:169];
  wire [63:0] t_229_166 = t[229:166];
  wire [63:0] not_t_226_0_226_163 = not_t_226_0[226:163];
  wire [63:0] not_t_223_0_223_160 = not_t_223_0[223:160];
  wire [63:0] t_221_158 = t[221:158];
  wire [63:0] not_t_216_0_216_153 = not_t_216_0[216:153];
  wire [63:0] t_212_149 = t[212:149];
  wire [63:0] t_206_143 = t[206:143];
  wire [63:0] t_203_140 = t[203:140];
  wire [63:0] not_t_201_0_201_138 = not_t_201_0[201:138];
  wire [63:0] t_196_133 = t[196:133];
  wire [63:0] not_t_192_0_192_129 = not_t_192_0[192:129];
  wire [63:0] t_190_127 = t[190:127];
  wire [63:0] not_t_185_0_185_122 = not_t_185_0[185:122];
  wire [63:0] not_t_183_0_183_120 = not_t_183_0[183:120];
  wire [63:0] not_t_181_0_181_118 = not_t_181_0[181:118];
  wire [63:0] not_t_179_0_179_116 = not_t_179_0[179:116];
  wire [63:0] t_174_111 = t[174:111];
  wire [63:0] not_t_169_0_169_106 = not_t_169_0[169:106];
  wire [63:0] not_t_167_0_167_104 = not_t_167_0[167:104];
  wire [63:0] t_162_99 = t[162:99];
  wire [63:0] t_159_96 = t[159:96];
  wire [63:0] not_t_154_0_154_91 = not_t_154_0[154:91];
  wire [63:0] not_t_152_0_152_89 = not_t_152_0[152:89];
  wire [63:0] not_t_150_0_150_87 = not_t_150_0[150:87];
  wire [63:0] t_144_81 = t[144:81];
  wire [63:0] not_t_142_0_142_79 = not_t_142_0[142:79];
  wire [63:0] not_t_138_0_138_75 = not_t_138_0[138:75];
  wire [63:0] not_t_135_0_135_72 = not_t_135_0[135:72];
  wire [63:0] t_130_67 = t[130:67];
  wire [63:0] t_128_65 = t[128:65];
  wire [63:0] t_120_57 = t[120:57];
  wire [63:0] t_118_55 = t[118:55];
  wire [63:0] not_t_116_0_116_53 = not_t_116_0[116:53];
  wire [63:0] not_t_114_0_114_51 = not_t_114_0[114:51];
  wire [63:0] t_109_46 = t[109:46];
  wire [63:0] not_t_107_0_107_44 = not_t_107_0[107:44];
  wire [63:0] t_105_42 = t[105:42];
  wire [63:0] not_t_100_0_100_37 = not_t_100_0[100:37];
  wire [63:0] t_91_28 = t[91:28];
  wire [63:0] not_t_89_0_89_26 = not_t_89_0[89:26];
  wire [63:0] not_t_85_0_85_22 = not_t_85_0[85:22];
  wire [63:0] t_83_20 = t[83:20];
  wire [63:0] not_t_81_0_81_18 = not_t_81_0[81:18];
  wire [63:0] not_t_75_0_75_12 = not_t_75_0[75:12];
  wire [63:0] not_t_73_0_73_10 = not_t_73_0[73:10];
  wire [63:0] t_71_8 = t[71:8];
  wire [63:0] not_t_68_0_68_5 = not_t_68_0[68:5];
  wire [63:0] not_t_66_0_66_3 = not_t_66_0[66:3];
  wire [63:0] m_column_3_sum_0 = 64'ha88014880800414 + t_255_192 + t_252_189;
  wire [63:0] m_column_3_sum_1 = not_t_248_0_248_185 + t_245_182 + not_t_242_0_242_179;
  wire [63:0] m_column_3_sum_2 = t_240_177 + not_t_238_0_238_175 + t_236_173;
  wire [63:0] m_column_3_sum_3 = t_232_169 + t_229_166 + not_t_226_0_226_163;
  wire [63:0] m_column_3_sum_4 = not_t_223_0_223_160 + t_221_158 + not_t_216_0_216_153;
  wire [63:0] m_column_3_sum_5 = t_212_149 + t_206_143 + t_203_140;
  wire [63:0] m_column_3_sum_6 = not_t_201_0_201_138 + t_196_133 + not_t_192_0_192_129;
  wire [63:0] m_column_3_sum_7 = t_190_127 + t_188_125 + not_t_185_0_185_122;
  wire [63:0] m_column_3_sum_8 = not_t_183_0_183_120 + not_t_181_0_181_118 + not_t_179_0_179_116;
  wire [63:0] m_column_3_sum_9 = t_176_113 + t_174_111 + t_172_109;
  wire [63:0] m_column_3_sum_10 = not_t_169_0_169_106 + not_t_167_0_167_104 + t_162_99;
  wire [63:0] m_column_3_sum_11 = t_159_96 + t_157_94 + not_t_154_0_154_91;
  wire [63:0] m_column_3_sum_12 = not_t_152_0_152_89 + not_t_150_0_150_87 + t_144_81;
  wire [63:0] m_column_3_sum_13 = not_t_142_0_142_79 + not_t_138_0_138_75 + not_t_135_0_135_72;
  wire [63:0] m_column_3_sum_14 = t_130_67 + t_128_65 + t_120_57;
  wire [63:0] m_column_3_sum_15 = t_118_55 + not_t_116_0_116_53 + not_t_114_0_114_51;
  wire [63:0] m_column_3_sum_16 = t_109_46 + not_t_107_0_107_44 + t_105_42;
  wire [63:0] m_column_3_sum_17 = not_t_100_0_100_37 + t_98_35 + t_91_28;
  wire [63:0] m_column_3_sum_18 = not_t_89_0_89_26 + not_t_85_0_85_22 + t_83_20;
  wire [63:0] m_column_3_sum_19 = not_t_81_0_81_18 + not_t_75_0_75_12 + not_t_73_0_73_10;
  wire [63:0] m_column_3_sum_20 = t_71_8 + not_t_68_0_68_5 + not_t_66_0_66_3;
  wire [61:0] m_column_3_joined_0 = {not_t_59_0, 2'h0};
  wire [61:0] m_column_3_joined_1 = {t_56_0, 5'h0};
  wire [61:0] m_column_3_sum_21 = not_t_61_0 + m_column_3_joined_0 + m_column_3_joined_1;
  wire [53:0] m_column_3_joined_2 = {t_51_0, 2'h0};
  wire [53:0] m_column_3_joined_3 = {t_48_0, 5'h0};
  wire [53:0] m_column_3_sum_22 = not_t_53_0 + m_column_3_joined_2 + m_column_3_joined_3;
  wire [44:0] m_column_3_joined_4 = {not_t_40_0, 4'h0};
  wire [44:0] m_column_3_joined_5 = {t_38_0, 6'h0};
  wire [44:0] m_column_3_sum_23 = t_44_0 + m_column_3_joined_4 + m_column_3_joined_5;
  wire [35:0] m_column_3_joined_6 = {not_t_32_0, 3'h0};
  wire [35:0] m_column_3_joined_7 = {not_t_28_0, 7'h0};
  wire [35:0] m_column_3_sum_24 = t_35_0 + m_column_3_joined_6 + m_column_3_joined_7;
  wire [25:0] m_column_3_joined_8 = {not_t_23_0, 2'h0};
  wire [25:0] m_column_3_joined_9 = {t_21_0, 4'h0};
  wire [25:0] m_column_3_sum_25 = not_t_25_0 + m_column_3_joined_8 + m_column_3_joined_9;
  wire [18:0] m_column_3_joined_10 = {t_14_0, 4'h0};
  wire [18:0] m_column_3_joined_11 = {not_t_12_0, 6'h0};
  wire [18:0] m_column_3_sum_26 = t_18_0 + m_column_3_joined_10 + m_column_3_joined_11;
  wire [8:0] m_column_3_joined_12 = {not_t_6_0, 2'h0};
  wire [8:0] m_column_3_joined_13 = {not_t_4_0, 4'h0};
  wire [8:0] m_column_3_sum_27 = not_t_8_0 + m_column_3_joined_12 + m_column_3_joined_13;
  wire [55:0] t_309_254 = t[309:254];
  wire [63:0] u_column_0_joined_0 = {t_309_254, 8'h0};
  wire [63:0] t_373_310 = t[373:310];
  wire [63:0] t_437_374 = t[437:374];
  wire [63:0] t_501_438 = t[501:438];
  wire [5:0] t_507_502 = t[507:502];
  // stage 27
  reg [65:0] m_column_0_sum_0_s27 = 66'h0;
  reg [58:0] m_column_0_sum_1_s27 = 59'h0;
  reg [50:0] m_column_0_sum_2_s27 = 51'h0;
  reg [42:0] m_column_0_sum_3_s27 = 43'h0;
  reg [33:0] m_column_0_sum_4_s27 = 34'h0;
  reg [22:0] m_column_0_sum_5_s27 = 23'h0;
  reg [11:0] m_column_0_sum_6_s27 = 12'h0;
  wire [65:0] m_column_0_joined_13 = {m_column_0_sum_1_s27, 7'h0};
  wire [65:0] m_column_0_joined_14 = {m_column_0_sum_2_s27, 15'h0};
  wire [67:0] m_column_0_sum_7 = {2'h0, m_column_0_sum_0_s27} + {2'h0, m_column_0_joined_13} + {2'h0, m_column_0_joined_14};
  wire [42:0] m_column_0_joined_15 = {m_column_0_sum_4_s27, 9'h0};
  wire [42:0] m_column_0_joined_16 = {m_column_0_sum_5_s27, 20'h0};
  wire [44:0] m_column_0_sum_8 = {2'h0, m_column_0_sum_3_s27} + {2'h0, m_column_0_joined_15} + {2'h0, m_column_0_joined_16};
  wire [65:0] m_column_0_joined_18 = {m_column_0_sum_6_s27, 54'h0};
  reg [65:0] m_column_1_sum_0_s27 = 66'h0;
  reg [65:0] m_column_1_sum_1_s27 = 66'h0;
  reg [65:0] m_column_1_sum_2_s27 = 66'h0;
  reg [65:0] m_column_1_sum_3_s27 = 66'h0;
  reg [65:0] m_column_1_sum_4_s27 = 66'h0;
  reg [65:0] m_column_1_sum_5_s27 = 66'h0;
  reg [65:0] m_column_1_sum_6_s27 = 66'h0;
  reg [64:0] m_column_1_sum_7_s27 = 65'h0;
  reg [57:0] m_column_1_sum_8_s27 = 58'h0;
  reg [50:0] m_column_1_sum_9_s27 = 51'h0;
  reg [43:0] m_column_1_sum_10_s27 = 44'h0;
  reg [33:0] m_column_1_sum_11_s27 = 34'h0;
  reg [26:0] m_column_1_sum_12_s27 = 27'h0;
  reg [16:0] m_column_1_sum_13_s27 = 17'h0;
  reg [3:0] m_column_1_sum_14_s27 = 4'h0;
  wire [67:0] m_column_1_sum_15 = {2'h0, m_column_1_sum_0_s27} + {2'h0, m_column_1_sum_1_s27} + {2'h0, m_column_1_sum_2_s27};
  wire [67:0] m_column_1_sum_16 = {2'h0, m_column_1_sum_3_s27} + {2'h0, m_column_1_sum_4_s27} + {2'h0, m_column_1_sum_5_s27};
  wire [65:0] m_column_1_joined_13 = {m_column_1_sum_7_s27, 1'h0};
  wire [65:0] m_column_1_joined_14 = {m_column_1_sum_8_s27, 8'h0};
  wire [67:0] m_column_1_sum_17 = {2'h0, m_column_1_sum_6_s27} + {2'h0, m_column_1_joined_13} + {2'h0, m_column_1_joined_14};
  wire [50:0] m_column_1_joined_15 = {m_column_1_sum_10_s27, 7'h0};
  wire [50:0] m_column_1_joined_16 = {m_column_1_sum_11_s27, 17'h0};
  wire [52:0] m_column_1_sum_18 = {2'h0, m_column_1_sum_9_s27} + {2'h0, m_column_1_joined_15} + {2'h0, m_column_1_joined_16};
  wire [26:0] m_column_1_joined_17 = {m_column_1_sum_13_s27, 10'h0};
  wire [25:0] m_column_1_joined_18 = {m_column_1_sum_14_s27, 22'h0};
  wire [27:0] m_column_1_sum_19 = {1'h0, m_column_1_sum_12_s27} + {1'h0, m_column_1_joined_17} + {2'h0, m_column_1_joined_18};
  reg [65:0] m_column_2_sum_0_s27 = 66'h0;
  reg [65:0] m_column_2_sum_1_s27 = 66'h0;
  reg [65:0] m_column_2_sum_2_s27 = 66'h0;
  reg [65:0] m_column_2_sum_3_s27 = 66'h0;
  reg [65:0] m_column_2_sum_4_s27 = 66'h0;
  reg [65:0] m_column_2_sum_5_s27 = 66'h0;
  reg [65:0] m_column_2_sum_6_s27 = 66'h0;
  reg [65:0] m_column_2_sum_7_s27 = 66'h0;
  reg [65:0] m_column_2_sum_8_s27 = 66'h0;
  reg [65:0] m_column_2_sum_9_s27 = 66'h0;
  reg [65:0] m_column_2_sum_10_s27 = 66'h0;
  reg [65:0] m_column_2_sum_11_s27 = 66'h0;
  reg [65:0] m_column_2_sum_12_s27 = 66'h0;
  reg [65:0] m_column_2_sum_13_s27 = 66'h0;
  reg [65:0] m_column_2_sum_14_s27 = 66'h0;
  reg [56:0] m_column_2_sum_15_s27 = 57'h0;
  reg [47:0] m_column_2_sum_16_s27 = 48'h0;
  reg [38:0] m_column_2_sum_17_s27 = 39'h0;
  reg [27:0] m_column_2_sum_18_s27 = 28'h0;
  reg [19:0] m_column_2_sum_19_s27 = 20'h0;
  reg [9:0] m_column_2_sum_20_s27 = 10'h0;
  wire [67:0] m_column_2_sum_21 = {2'h0, m_column_2_sum_0_s27} + {2'h0, m_column_2_sum_1_s27} + {2'h0, m_column_2_sum_2_s27};
  wire [67:0] m_column_2_sum_22 = {2'h0, m_column_2_sum_3_s27} + {2'h0, m_column_2_sum_4_s27} + {2'h0, m_column_2_sum_5_s27};
  wire [67:0] m_column_2_sum_23 = {2'h0, m_column_2_sum_6_s27} + {2'h0, m_column_2_sum_7_s27} + {2'h0, m_column_2_sum_8_s27};
  wire [67:0] m_column_2_sum_24 = {2'h0, m_column_2_sum_9_s27} + {2'h0, m_column_2_sum_10_s27} + {2'h0, m_column_2_sum_11_s27};
  wire [67:0] m_column_2_sum_25 = {2'h0, m_column_2_sum_12_s27} + {2'h0, m_column_2_sum_13_s27} + {2'h0, m_column_2_sum_14_s27};
  wire [56:0] m_column_2_joined_13 = {m_column_2_sum_16_s27, 9'h0};
  wire [56:0] m_column_2_joined_14 = {m_column_2_sum_17_s27, 18'h0};
  wire [58:0] m_column_2_sum_26 = {2'h0, m_column_2_sum_15_s27} + {2'h0, m_column_2_joined_13} + {2'h0, m_column_2_joined_14};
  wire [27:0] m_column_2_joined_15 = {m_column_2_sum_19_s27, 8'h0};
  wire [27:0] m_column_2_joined_16 = {m_column_2_sum_20_s27, 18'h0};
  wire [29:0] m_column_2_sum_27 = {2'h0, m_column_2_sum_18_s27} + {2'h0, m_column_2_joined_15} + {2'h0, m_column_2_joined_16};
  reg [63:0] m_column_3_sum_0_s27 = 64'h0;
  reg [63:0] m_column_3_sum_1_s27 = 64'h0;
  reg [63:0] m_column_3_sum_2_s27 = 64'h0;
  reg [63:0] m_column_3_sum_3_s27 = 64'h0;
  reg [63:0] m_column_3_sum_4_s27 = 64'h0;
  reg [63:0] m_column_3_sum_5_s27 = 64'h0;
  reg [63:0] m_column_3_sum_6_s27 = 64'h0;
  reg [63:0] m_column_3_sum_7_s27 = 64'h0;
  reg [63:0] m_column_3_sum_8_s27 = 64'h0;
  reg [63:0] m_column_3_sum_9_s27 = 64'h0;
  reg [63:0] m_column_3_sum_10_s27 = 64'h0;
  reg [63:0] m_column_3_sum_11_s27 = 64'h0;
  reg [63:0] m_column_3_sum_12_s27 = 64'h0;
  reg [63:0] m_column_3_sum_13_s27 = 64'h0;
  reg [63:0] m_column_3_sum_14_s27 = 64'h0;
  reg [63:0] m_column_3_sum_15_s27 = 64'h0;
  reg [63:0] m_column_3_sum_16_s27 = 64'h0;
  reg [63:0] m_column_3_sum_17_s27 = 64'h0;
  reg [63:0] m_column_3_sum_18_s27 = 64'h0;
  reg [63:0] m_column_3_sum_19_s27 = 64'h0;
  reg [63:0] m_column_3_sum_20_s27 = 64'h0;
  reg [61:0] m_column_3_sum_21_s27 = 62'h0;
  reg [53:0] m_column_3_sum_22_s27 = 54'h0;
  reg [44:0] m_column_3_sum_23_s27 = 45'h0;
  reg [35:0] m_column_3_sum_24_s27 = 36'h0;
  reg [25:0] m_column_3_sum_25_s27 = 26'h0;
  reg [18:0] m_column_3_sum_26_s27 = 19'h0;
  reg [8:0] m_column_3_sum_27_s27 = 9'h0;
  wire [63:0] m_column_3_sum_28 = m_column_3_sum_0_s27 + m_column_3_sum_1_s27 + m_column_3_sum_2_s27;
  wire [63:0] m_column_3_sum_29 = m_column_3_sum_3_s27 + m_column_3_sum_4_s27 + m_column_3_sum_5_s27;
  wire [63:0] m_column_3_sum_30 = m_column_3_sum_6_s27 + m_column_3_sum_7_s27 + m_column_3_sum_8_s27;
  wire [63:0] m_column_3_sum_31 = m_column_3_sum_9_s27 + m_column_3_sum_10_s27 + m_column_3_sum_11_s27;
  wire [63:0] m_column_3_sum_32 = m_column_3_sum_12_s27 + m_column_3_sum_13_s27 + m_column_3_sum_14_s27;
  wire [63:0] m_column_3_sum_33 = m_column_3_sum_15_s27 + m_column_3_sum_16_s27 + m_column_3_sum_17_s27;
  wire [63:0] m_column_3_sum_34 = m_column_3_sum_18_s27 + m_column_3_sum_19_s27 + m_column_3_sum_20_s27;
  wire [61:0] m_column_3_joined_14 = {m_column_3_sum_22_s27, 8'h0};
  wire [61:0] m_column_3_joined_15 = {m_column_3_sum_23_s27, 17'h0};
  wire [61:0] m_column_3_sum_35 = m_column_3_sum_21_s27 + m_column_3_joined_14 + m_column_3_joined_15;
  wire [35:0] m_column_3_joined_16 = {m_column_3_sum_25_s27, 10'h0};
  wire [35:0] m_column_3_joined_17 = {m_column_3_sum_26_s27, 17'h0};
  wire [35:0] m_column_3_sum_36 = m_column_3_sum_24_s27 + m_column_3_joined_16 + m_column_3_joined_17;
  wire [63:0] m_column_3_joined_20 = {m_column_3_sum_27_s27, 55'h0};
  // stage 28
  reg [67:0] m_column_0_sum_7_s28 = 68'h0;
  reg [44:0] m_column_0_sum_8_s28 = 45'h0;
  wire [67:0] m_column_0_joined_17 = {m_column_0_sum_8_s28, 23'h0};
  reg [65:0] m_column_0_joined_18_s28 = 66'h0;
  wire [68:0] m_column_0_sum_9 = {1'h0, m_column_0_sum_7_s28} + {1'h0, m_column_0_joined_17} + {3'h0, m_column_0_joined_18_s28};
  reg [67:0] m_column_1_sum_15_s28 = 68'h0;
  reg [67:0] m_column_1_sum_16_s28 = 68'h0;
  reg [67:0] m_column_1_sum_17_s28 = 68'h0;
  reg [52:0] m_column_1_sum_18_s28 = 53'h0;
  reg [27:0] m_column_1_sum_19_s28 = 28'h0;
  wire [68:0] m_column_1_sum_20 = {1'h0, m_column_1_sum_15_s28} + {1'h0, m_column_1_sum_16_s28} + {1'h0, m_column_1_sum_17_s28};
  wire [51:0] m_column_1_joined_19 = {m_column_1_sum_19_s28, 24'h0};
  wire [53:0] m_column_1_sum_21 = {1'h0, m_column_1_sum_18_s28} + {2'h0, m_column_1_joined_19};
  reg [67:0] m_column_2_sum_21_s28 = 68'h0;
  reg [67:0] m_column_2_sum_22_s28 = 68'h0;
  reg [67:0] m_column_2_sum_23_s28 = 68'h0;
  reg [67:0] m_column_2_sum_24_s28 = 68'h0;
  reg [67:0] m_column_2_sum_25_s28 = 68'h0;
  reg [58:0] m_column_2_sum_26_s28 = 59'h0;
  reg [29:0] m_column_2_sum_27_s28 = 30'h0;
  wire [68:0] m_column_2_sum_28 = {1'h0, m_column_2_sum_21_s28} + {1'h0, m_column_2_sum_22_s28} + {1'h0, m_column_2_sum_23_s28};
  wire [67:0] m_column_2_joined_17 = {m_column_2_sum_26_s28, 9'h0};
  wire [68:0] m_column_2_sum_29 = {1'h0, m_column_2_sum_24_s28} + {1'h0, m_column_2_sum_25_s28} + {1'h0, m_column_2_joined_17};
  wire [67:0] m_column_2_joined_18 = {m_column_2_sum_27_s28, 38'h0};
  reg [63:0] m_column_3_sum_28_s28 = 64'h0;
  reg [63:0] m_column_3_sum_29_s28 = 64'h0;
  reg [63:0] m_column_3_sum_30_s28 = 64'h0;
  reg [63:0] m_column_3_sum_31_s28 = 64'h0;
  reg [63:0] m_column_3_sum_32_s28 = 64'h0;
  reg [63:0] m_column_3_sum_33_s28 = 64'h0;
  reg [63:0] m_column_3_sum_34_s28 = 64'h0;
  reg [61:0] m_column_3_sum_35_s28 = 62'h0;
  reg [35:0] m_column_3_sum_36_s28 = 36'h0;
  wire [63:0] m_column_3_sum_37 = m_column_3_sum_28_s28 + m_column_3_sum_29_s28 + m_column_3_sum_30_s28;
  wire [63:0] m_column_3_sum_38 = m_column_3_sum_31_s28 + m_column_3_sum_32_s28 + m_column_3_sum_33_s28;
  wire [63:0] m_column_3_joined_18 = {m_column_3_sum_35_s28, 2'h0};
  wire [63:0] m_column_3_joined_19 = {m_column_3_sum_36_s28, 28'h0};
  wire [63:0] m_column_3_sum_39 = m_column_3_sum_34_s28 + m_column_3_joined_18 + m_column_3_joined_19;
  // stage 29
  reg [68:0] m_column_0_sum_9_s29 = 69'h0;
  reg [68:0] m_column_1_sum_20_s29 = 69'h0;
  reg [53:0] m_column_1_sum_21_s29 = 54'h0;
  wire [68:0] m_column_1_joined_20 = {m_column_1_sum_21_s29, 15'h0};
  wire [69:0] m_column_1_sum_22 = {1'h0, m_column_1_sum_20_s29} + {1'h0, m_column_1_joined_20};
  reg [68:0] m_column_2_sum_28_s29 = 69'h0;
  reg [68:0] m_column_2_sum_29_s29 = 69'h0;
  reg [67:0] m_column_2_joined_18_s29 = 68'h0;
  wire [69:0] m_column_2_sum_30 = {1'h0, m_column_2_sum_28_s29} + {1'h0, m_column_2_sum_29_s29} + {2'h0, m_column_2_joined_18_s29};
  reg [63:0] m_column_3_sum_37_s29 = 64'h0;
  reg [63:0] m_column_3_sum_38_s29 = 64'h0;
  reg [63:0] m_column_3_sum_39_s29 = 64'h0;
  wire [63:0] m_column_3_sum_40 = m_column_3_sum_37_s29 + m_column_3_sum_38_s29 + m_column_3_sum_39_s29;
  wire [63:0] m_column_0_sum_9_s29_63_0 = m_column_0_sum_9_s29[63:0];
  wire [4:0] m_column_0_sum_9_s29_68_64 = m_column_0_sum_9_s29[68:64];
  // stage 30
  reg [69:0] m_column_1_sum_22_s30 = 70'h0;
  reg [69:0] m_column_2_sum_30_s30 = 70'h0;
  reg [63:0] m_column_3_sum_40_s30 = 64'h0;
  reg [191:0] m_column_3_joined_20_s30_way = 192'h0;
  wire [63:0] m_column_3_joined_20_s30 = m_column_3_joined_20_s30_way[191:128];
  wire [63:0] m_column_3_sum_41 = m_column_3_sum_40_s30 + m_column_3_joined_20_s30;
  wire [63:0] m_column_1_sum_22_s30_63_0 = m_column_1_sum_22_s30[63:0];
  wire [5:0] m_column_1_sum_22_s30_69_64 = m_column_1_sum_22_s30[69:64];
  reg [4:0] m_column_0_sum_9_s29_68_64_s30 = 5'h0;
  wire [64:0] m_settled_sum_0 = {1'h0, m_column_1_sum_22_s30_63_0} + {60'h0, m_column_0_sum_9_s29_68_64_s30};
  wire [63:0] m_column_2_sum_30_s30_63_0 = m_column_2_sum_30_s30[63:0];
  wire [5:0] m_column_2_sum_30_s30_69_64 = m_column_2_sum_30_s30[69:64];
  wire [64:0] m_settled_sum_1 = {1'h0, m_column_2_sum_30_s30_63_0} + {59'h0, m_column_1_sum_22_s30_69_64};
  // stage 31
  reg [63:0] m_column_3_sum_41_s31 = 64'h0;
  reg [64:0] m_settled_sum_0_s31 = 65'h0;
  reg [64:0] m_settled_sum_1_s31 = 65'h0;
  reg [5:0] m_column_2_sum_30_s30_69_64_s31 = 6'h0;
  wire [63:0] m_settled_sum_2 = m_column_3_sum_41_s31 + {58'h0, m_column_2_sum_30_s30_69_64_s31};
  wire [63:0] m_settled_sum_0_s31_63_0 = m_settled_sum_0_s31[63:0];
  wire m_settled_sum_0_s31_64 = m_settled_sum_0_s31[64];
  wire [63:0] m_settled_sum_1_s31_63_0 = m_settled_sum_1_s31[63:0];
  wire m_settled_sum_1_s31_64 = m_settled_sum_1_s31[64];
  wire m_carry_all_bits = &m_settled_sum_1_s31_63_0;
  // stage 33
  reg [255:0] m_column_0_sum_9_s29_63_0_s33_way = 256'h0;
  wire [63:0] m_column_0_sum_9_s29_63_0_s33 = m_column_0_sum_9_s29_63_0_s33_way[255:192];
  reg [127:0] m_settled_sum_0_s31_63_0_s33_way = 128'h0;
  wire [63:0] m_settled_sum_0_s31_63_0_s33 = m_settled_sum_0_s31_63_0_s33_way[127:64];
  reg [1:0] m_settled_sum_0_s31_64_s33_way = 2'h0;
  wire m_settled_sum_0_s31_64_s33 = m_settled_sum_0_s31_64_s33_way[1];
  reg [127:0] m_settled_sum_1_s31_63_0_s33_way = 128'h0;
  wire [63:0] m_settled_sum_1_s31_63_0_s33 = m_settled_sum_1_s31_63_0_s33_way[127:64];
  wire [63:0] m_carry_sum_0 = m_settled_sum_1_s31_63_0_s33 + {63'h0, m_settled_sum_0_s31_64_s33};
  reg [1:0] m_settled_sum_1_s31_64_s33_way = 2'h0;
  wire m_settled_sum_1_s31_64_s33 = m_settled_sum_1_s31_64_s33_way[1];
  reg [1:0] m_carry_all_bits_s33_way = 2'h0;
  wire m_carry_all_bits_s33 = m_carry_all_bits_s33_way[1];
  wire m_carry_both = m_carry_all_bits_s33 & m_settled_sum_0_s31_64_s33;
  wire m_carry_either = m_settled_sum_1_s31_64_s33 | m_carry_both;
  reg [127:0] m_settled_sum_2_s33_way = 128'h0;
  wire [63:0] m_settled_sum_2_s33 = m_settled_sum_2_s33_way[127:64];
  wire [63:0] m_carry_sum_1 = m_settled_sum_2_s33 + {63'h0, m_carry_either};
  wire [255:0] m_carry_joined = {m_carry_sum_1, m_carry_sum_0, m_settled_sum_0_s31_63_0_s33, m_column_0_sum_9_s29_63_0_s33};
  // stage 34
  reg [255:0] m = 256'h0;
  wire [9:0] m_255_246 = m[255:246];
  wire [12:0] m_255_243 = m[255:243];
  wire [15:0] m_255_240 = m[255:240];
  wire [17:0] m_255_238 = m[255:238];
  wire [19:0] m_255_236 = m[255:236];
  wire [25:0] m_255_230 = m[255:230];
  wire [27:0] m_255_228 = m[255:228];
  wire [32:0] m_255_223 = m[255:223];
  wire [36:0] m_255_219 = m[255:219];
  wire [38:0] m_255_217 = m[255:217];
  wire [41:0] m_255_214 = m[255:214];
  wire [44:0] m_255_211 = m[255:211];
  wire [46:0] m_255_209 = m[255:209];
  wire [51:0] m_255_204 = m[255:204];
  wire [53:0] m_255_202 = m[255:202];
  wire [56:0] m_255_199 = m[255:199];
  wire [62:0] m_255_193 = m[255:193];
  wire [67:0] m_255_188 = m[255:188];
  wire [75:0] m_255_180 = m[255:180];
  wire [87:0] m_255_168 = m[255:168];
  wire [93:0] m_255_162 = m[255:162];
  wire [102:0] m_255_153 = m[255:153];
  wire [104:0] m_255_151 = m[255:151];
  wire [118:0] m_255_137 = m[255:137];
  wire [120:0] m_255_135 = m[255:135];
  wire [128:0] m_255_127 = m[255:127];
  wire [132:0] m_255_123 = m[255:123];
  wire [136:0] m_255_119 = m[255:119];
  wire [138:0] m_255_117 = m[255:117];
  wire [142:0] m_255_113 = m[255:113];
  wire [148:0] m_255_107 = m[255:107];
  wire [150:0] m_255_105 = m[255:105];
  wire [152:0] m_255_103 = m[255:103];
  wire [160:0] m_255_95 = m[255:95];
  wire [170:0] m_255_85 = m[255:85];
  wire [172:0] m_255_83 = m[255:83];
  wire [175:0] m_255_80 = m[255:80];
  wire [178:0] m_255_77 = m[255:77];
  wire [196:0] m_255_59 = m[255:59];
  wire [199:0] m_255_56 = m[255:56];
  wire [216:0] m_255_39 = m[255:39];
  wire [221:0] m_255_34 = m[255:34];
  wire [230:0] m_255_25 = m[255:25];
  wire [233:0] m_255_22 = m[255:22];
  wire [237:0] m_255_18 = m[255:18];
  wire [242:0] m_255_13 = m[255:13];
  wire [254:0] m_255_1 = m[255:1];
  wire [9:0] not_m_255_246 = ~m_255_246;
  wire [19:0] not_m_255_236 = ~m_255_236;
  wire [27:0] not_m_255_228 = ~m_255_228;
  wire [36:0] not_m_255_219 = ~m_255_219;
  wire [38:0] not_m_255_217 = ~m_255_217;
  wire [41:0] not_m_255_214 = ~m_255_214;
  wire [44:0] not_m_255_211 = ~m_255_211;
  wire [51:0] not_m_255_204 = ~m_255_204;
  wire [67:0] not_m_255_188 = ~m_255_188;
  wire [75:0] not_m_255_180 = ~m_255_180;
  wire [87:0] not_m_255_168 = ~m_255_168;
  wire [93:0] not_m_255_162 = ~m_255_162;
  wire [102:0] not_m_255_153 = ~m_255_153;
  wire [104:0] not_m_255_151 = ~m_255_151;
  wire [118:0] not_m_255_137 = ~m_255_137;
  wire [120:0] not_m_255_135 = ~m_255_135;
  wire [128:0] not_m_255_127 = ~m_255_127;
  wire [132:0] not_m_255_123 = ~m_255_123;
  wire [136:0] not_m_255_119 = ~m_255_119;
  wire [138:0] not_m_255_117 = ~m_255_117;
  wire [142:0] not_m_255_113 = ~m_255_113;
  wire [148:0] not_m_255_107 = ~m_255_107;
  wire [150:0] not_m_255_105 = ~m_255_105;
  wire [152:0] not_m_255_103 = ~m_255_103;
  wire [160:0] not_m_255_95 = ~m_255_95;
  wire [170:0] not_m_255_85 = ~m_255_85;
  wire [172:0] not_m_255_83 = ~m_255_83;
  wire [175:0] not_m_255_80 = ~m_255_80;
  wire [178:0] not_m_255_77 = ~m_255_77;
  wire [196:0] not_m_255_59 = ~m_255_59;
  wire [199:0] not_m_255_56 = ~m_255_56;
  wire [216:0] not_m_255_39 = ~m_255_39;
  wire [221:0] not_m_255_34 = ~m_255_34;
  wire [230:0] not_m_255_25 = ~m_255_25;
  wire [233:0] not_m_255_22 = ~m_255_22;
  wire [237:0] not_m_255_18 = ~m_255_18;
  wire [242:0] not_m_255_13 = ~m_255_13;
  wire [254:0] not_m_255_1 = ~m_255_1;
  wire [255:0] not_m = ~m;
  wire [63:0] not_m_255_188_63_0 = not_m_255_188[63:0];
  wire [63:0] m_247_184 = m[247:184];
  wire [63:0] m_245_182 = m[245:182];
  wire [63:0] not_m_255_180_63_0 = not_m_255_180[63:0];
  wire [63:0] m_241_178 = m[241:178];
  wire [63:0] m_238_175 = m[238:175];
  wire [63:0] m_236_173 = m[236:173];
  wire [63:0] m_234_171 = m[234:171];
  wire [63:0] not_m_255_168_63_0 = not_m_255_168[63:0];
  wire [63:0] m_228_165 = m[228:165];
  wire [63:0] not_m_255_162_63_0 = not_m_255_162[63:0];
  wire [63:0] m_222_159 = m[222:159];
  wire [63:0] m_218_155 = m[218:155];
  wire [63:0] not_m_255_153_63_0 = not_m_255_153[63:0];
  wire [63:0] not_m_255_151_63_0 = not_m_255_151[63:0];
  wire [63:0] m_212_149 = m[212:149];
  wire [63:0] m_209_146 = m[209:146];
  wire [63:0] m_206_143 = m[206:143];
  wire [63:0] m_204_141 = m[204:141];
  wire [63:0] m_202_139 = m[202:139];
  wire [63:0] not_m_255_137_63_0 = not_m_255_137[63:0];
  wire [63:0] not_m_255_135_63_0 = not_m_255_135[63:0];
  wire [63:0] m_196_133 = m[196:133];
  wire [63:0] not_m_255_127_63_0 = not_m_255_127[63:0];
  wire [63:0] not_m_255_123_63_0 = not_m_255_123[63:0];
  wire [63:0] m_184_121 = m[184:121];
  wire [63:0] not_m_255_119_63_0 = not_m_255_119[63:0];
  wire [63:0] not_m_255_117_63_0 = not_m_255_117[63:0];
  wire [63:0] not_m_255_113_63_0 = not_m_255_113[63:0];
  wire [63:0] m_174_111 = m[174:111];
  wire [63:0] not_m_255_107_63_0 = not_m_255_107[63:0];
  wire [63:0] not_m_255_105_63_0 = not_m_255_105[63:0];
  wire [63:0] not_m_255_103_63_0 = not_m_255_103[63:0];
  wire [63:0] m_164_101 = m[164:101];
  wire [63:0] not_m_255_95_63_0 = not_m_255_95[63:0];
  wire [63:0] m_156_93 = m[156:93];
  wire [63:0] m_150_87 = m[150:87];
  wire [63:0] not_m_255_85_63_0 = not_m_255_85[63:0];
  wire [63:0] not_m_255_83_63_0 = not_m_255_83[63:0];
  wire [63:0] not_m_255_80_63_0 = not_m_255_80[63:0];
  wire [63:0] not_m_255_77_63_0 = not_m_255_77[63:0];
  wire [63:0] m_138_75 = m[138:75];
  wire [63:0] m_135_72 = m[135:72];
  wire [63:0] m_129_66 = m[129:66];
  wire [63:0] m_127_64 = m[127:64];
  wire [63:0] not_m_255_59_63_0 = not_m_255_59[63:0];
  wire [63:0] not_m_255_56_63_0 = not_m_255_56[63:0];
  wire [63:0] m_116_53 = m[116:53];
  wire [63:0] m_114_51 = m[114:51];
  wire [63:0] m_112_49 = m[112:49];
  wire [63:0] m_104_41 = m[104:41];
  wire [63:0] not_m_255_39_63_0 = not_m_255_39[63:0];
  wire [63:0] m_100_37 = m[100:37];
  wire [63:0] not_m_255_34_63_0 = not_m_255_34[63:0];
  wire [63:0] m_95_32 = m[95:32];
  wire [63:0] m_93_30 = m[93:30];
  wire [63:0] not_m_255_25_63_0 = not_m_255_25[63:0];
  wire [63:0] not_m_255_22_63_0 = not_m_255_22[63:0];
  wire [63:0] m_83_20 = m[83:20];
  wire [63:0] not_m_255_18_63_0 = not_m_255_18[63:0];
  wire [63:0] m_78_15 = m[78:15];
  wire [63:0] not_m_255_13_63_0 = not_m_255_13[63:0];
  wire [63:0] m_73_10 = m[73:10];
  wire [63:0] m_71_8 = m[71:8];
  wire [63:0] m_67_4 = m[67:4];
  wire [63:0] not_m_255_1_63_0 = not_m_255_1[63:0];
  wire [62:0] m_62_0 = m[62:0];
  wire [57:0] not_m_57_0 = not_m[57:0];
  wire [55:0] m_55_0 = m[55:0];
  reg [511:0] u_column_0_joined_0_s34_way = 512'h0;
  wire [63:0] u_column_0_joined_0_s34 = u_column_0_joined_0_s34_way[511:448];
  wire [64:0] u_column_0_sum_0 = 65'hffefdb5feff0003f + {1'h0, u_column_0_joined_0_s34} + {55'h0, not_m_255_246};
  wire [18:0] u_column_0_sum_1 = {6'h0, m_255_243} + {3'h0, m_255_240} + {1'h0, m_255_238};
  wire [28:0] u_column_0_sum_2 = {9'h0, not_m_255_236} + {3'h0, m_255_230} + {1'h0, not_m_255_228};
  wire [39:0] u_column_0_sum_3 = {7'h0, m_255_223} + {3'h0, not_m_255_219} + {1'h0, not_m_255_217};
  wire [47:0] u_column_0_sum_4 = {6'h0, not_m_255_214} + {3'h0, not_m_255_211} + {1'h0, m_255_209};
  wire [57:0] u_column_0_sum_5 = {6'h0, not_m_255_204} + {4'h0, m_255_202} + {1'h0, m_255_199};
  wire [65:0] u_column_0_sum_6 = {3'h0, m_255_193} + {2'h0, not_m_255_188_63_0} + {2'h0, m_247_184};
  wire [65:0] u_column_0_sum_7 = {2'h0, m_245_182} + {2'h0, not_m_255_180_63_0} + {2'h0, m_241_178};
  wire [65:0] u_column_0_sum_8 = {2'h0, m_238_175} + {2'h0, m_236_173} + {2'h0, m_234_171};
  wire [65:0] u_column_0_sum_9 = {2'h0, not_m_255_168_63_0} + {2'h0, m_228_165} + {2'h0, not_m_255_162_63_0};
  wire [65:0] u_column_0_sum_10 = {2'h0, m_222_159} + {2'h0, m_218_155} + {2'h0, not_m_255_153_63_0};
  wire [65:0] u_column_0_sum_11 = {2'h0, not_m_255_151_63_0} + {2'h0, m_212_149} + {2'h0, m_209_146};
  wire [65:0] u_column_0_sum_12 = {2'h0, m_206_143} + {2'h0, m_204_141} + {2'h0, m_202_139};
  wire [65:0] u_column_0_sum_13 = {2'h0, not_m_255_137_63_0} + {2'h0, not_m_255_135_63_0} + {2'h0, m_196_133};
  wire [65:0] u_column_0_sum_14 = {2'h0, not_m_255_127_63_0} + {2'h0, not_m_255_123_63_0} + {2'h0, m_184_121};
  wire [65:0] u_column_0_sum_15 = {2'h0, not_m_255_119_63_0} + {2'h0, not_m_255_117_63_0} + {2'h0, not_m_255_113_63_0};
  wire [65:0] u_column_0_sum_16 = {2'h0, m_174_111} + {2'h0, not_m_255_107_63_0} + {2'h0, not_m_255_105_63_0};
  wire [65:0] u_column_0_sum_17 = {2'h0, not_m_255_103_63_0} + {2'h0, m_164_101} + {2'h0, not_m_255_95_63_0};
  wire [65:0] u_column_0_sum_18 = {2'h0, m_156_93} + {2'h0, m_150_87} + {2'h0, not_m_255_85_63_0};
  wire [65:0] u_column_0_sum_19 = {2'h0, not_m_255_83_63_0} + {2'h0, not_m_255_80_63_0} + {2'h0, not_m_255_77_63_0};
  wire [65:0] u_column_0_sum_20 = {2'h0, m_138_75} + {2'h0, m_135_72} + {2'h0, m_129_66};
  wire [65:0] u_column_0_sum_21 = {2'h0, m_127_64} + {2'h0, not_m_255_59_63_0} + {2'h0, not_m_255_56_63_0};
  wire [65:0] u_column_0_sum_22 = {2'h0, m_116_53} + {2'h0, m_114_51} + {2'h0, m_112_49};
  wire [65:0] u_column_0_sum_23 = {2'h0, m_104_41} + {2'h0, not_m_255_39_63_0} + {2'h0, m_100_37};
  wire [65:0] u_column_0_sum_24 = {2'h0, not_m_255_34_63_0} + {2'h0, m_95_32} + {2'h0, m_93_30};
  wire [65:0] u_column_0_sum_25 = {2'h0, not_m_255_25_63_0} + {2'h0, not_m_255_22_63_0} + {2'h0, m_83_20};
  wire [65:0] u_column_0_sum_26 = {2'h0, not_m_255_18_63_0} + {2'h0, m_78_15} + {2'h0, not_m_255_13_63_0};
  wire [65:0] u_column_0_sum_27 = {2'h0, m_73_10} + {2'h0, m_71_8} + {2'h0, m_67_4};
  wire [63:0] u_column_0_joined_1 = {m_62_0, 1'h0};
  wire [63:0] u_column_0_joined_2 = {not_m_57_0, 6'h0};
  wire [65:0] u_column_0_sum_28 = {2'h0, not_m_255_1_63_0} + {2'h0, u_column_0_joined_1} + {2'h0, u_column_0_joined_2};
  wire [63:0] u_column_0_joined_3 = {m_55_0, 8'h0};
  wire [3:0] not_m_255_188_67_64 = not_m_255_188[67:64];
  wire [7:0] m_255_248 = m[255:248];
  wire [11:0] not_m_255_180_75_64 = not_m_255_180[75:64];
  wire [13:0] m_255_242 = m[255:242];
  wire [16:0] m_255_239 = m[255:239];
  wire [18:0] m_255_237 = m[255:237];
  wire [20:0] m_255_235 = m[255:235];
  wire [23:0] not_m_255_168_87_64 = not_m_255_168[87:64];
  wire [26:0] m_255_229 = m[255:229];
  wire [29:0] not_m_255_162_93_64 = not_m_255_162[93:64];
  wire [38:0] not_m_255_153_102_64 = not_m_255_153[102:64];
  wire [40:0] not_m_255_151_104_64 = not_m_255_151[104:64];
  wire [42:0] m_255_213 = m[255:213];
  wire [45:0] m_255_210 = m[255:210];
  wire [48:0] m_255_207 = m[255:207];
  wire [50:0] m_255_205 = m[255:205];
  wire [52:0] m_255_203 = m[255:203];
  wire [54:0] not_m_255_137_118_64 = not_m_255_137[118:64];
  wire [56:0] not_m_255_135_120_64 = not_m_255_135[120:64];
  wire [58:0] m_255_197 = m[255:197];
  wire [63:0] not_m_255_127_127_64 = not_m_255_127[127:64];
  wire [63:0] not_m_255_123_127_64 = not_m_255_123[127:64];
  wire [63:0] m_248_185 = m[248:185];
  wire [63:0] not_m_255_119_127_64 = not_m_255_119[127:64];
  wire [63:0] not_m_255_117_127_64 = not_m_255_117[127:64];
  wire [63:0] not_m_255_113_127_64 = not_m_255_113[127:64];
  wire [63:0] not_m_255_107_127_64 = not_m_255_107[127:64];
  wire [63:0] not_m_255_105_127_64 = not_m_255_105[127:64];
  wire [63:0] not_m_255_103_127_64 = not_m_255_103[127:64];
  wire [63:0] not_m_255_95_127_64 = not_m_255_95[127:64];
  wire [63:0] m_220_157 = m[220:157];
  wire [63:0] m_214_151 = m[214:151];
  wire [63:0] not_m_255_85_127_64 = not_m_255_85[127:64];
  wire [63:0] not_m_255_83_127_64 = not_m_255_83[127:64];
  wire [63:0] not_m_255_80_127_64 = not_m_255_80[127:64];
  wire [63:0] not_m_255_77_127_64 = not_m_255_77[127:64];
  wire [63:0] m_199_136 = m[199:136];
  wire [63:0] m_193_130 = m[193:130];
  wire [63:0] m_191_128 = m[191:128];
  wire [63:0] not_m_255_59_127_64 = not_m_255_59[127:64];
  wire [63:0] not_m_255_56_127_64 = not_m_255_56[127:64];
  wire [63:0] m_180_117 = m[180:117];
  wire [63:0] m_178_115 = m[178:115];
  wire [63:0] m_176_113 = m[176:113];
  wire [63:0] m_168_105 = m[168:105];
  wire [63:0] not_m_255_39_127_64 = not_m_255_39[127:64];
  wire [63:0] not_m_255_34_127_64 = not_m_255_34[127:64];
  wire [63:0] m_159_96 = m[159:96];
  wire [63:0] m_157_94 = m[157:94];
  wire [63:0] not_m_255_25_127_64 = not_m_255_25[127:64];
  wire [63:0] not_m_255_22_127_64 = not_m_255_22[127:64];
  wire [63:0] m_147_84 = m[147:84];
  wire [63:0] not_m_255_18_127_64 = not_m_255_18[127:64];
  wire [63:0] m_142_79 = m[142:79];
  wire [63:0] not_m_255_13_127_64 = not_m_255_13[127:64];
  wire [63:0] m_137_74 = m[137:74];
  wire [63:0] m_131_68 = m[131:68];
  wire [63:0] not_m_255_1_127_64 = not_m_255_1[127:64];
  wire [63:0] m_126_63 = m[126:63];
  wire [63:0] not_m_121_58 = not_m[121:58];
  wire [63:0] m_119_56 = m[119:56];
  reg [511:0] t_373_310_s34_way = 512'h0;
  wire [63:0] t_373_310_s34 = t_373_310_s34_way[511:448];
  wire [64:0] u_column_1_sum_0 = 65'hfd7ffd7fbeffefef + {1'h0, t_373_310_s34} + {61'h0, not_m_255_188_67_64};
  wire [12:0] u_column_1_sum_1 = {5'h0, m_255_248} + {3'h0, m_255_246} + {1'h0, not_m_255_180_75_64};
  wire [19:0] u_column_1_sum_2 = {6'h0, m_255_242} + {3'h0, m_255_239} + {1'h0, m_255_237};
  wire [27:0] u_column_1_sum_3 = {7'h0, m_255_235} + {4'h0, not_m_255_168_87_64} + {1'h0, m_255_229};
  wire [37:0] u_column_1_sum_4 = {8'h0, not_m_255_162_93_64} + {5'h0, m_255_223} + {1'h0, m_255_219};
  wire [43:0] u_column_1_sum_5 = {5'h0, not_m_255_153_102_64} + {3'h0, not_m_255_151_104_64} + {1'h0, m_255_213};
  wire [51:0] u_column_1_sum_6 = {6'h0, m_255_210} + {3'h0, m_255_207} + {1'h0, m_255_205};
  wire [57:0] u_column_1_sum_7 = {5'h0, m_255_203} + {3'h0, not_m_255_137_118_64} + {1'h0, not_m_255_135_120_64};
  wire [65:0] u_column_1_sum_8 = {7'h0, m_255_197} + {2'h0, not_m_255_127_127_64} + {2'h0, not_m_255_123_127_64};
  wire [65:0] u_column_1_sum_9 = {2'h0, m_248_185} + {2'h0, not_m_255_119_127_64} + {2'h0, not_m_255_117_127_64};
  wire [65:0] u_column_1_sum_10 = {2'h0, not_m_255_113_127_64} + {2'h0, m_238_175} + {2'h0, not_m_255_107_127_64};
  wire [65:0] u_column_1_sum_11 = {2'h0, not_m_255_105_127_64} + {2'h0, not_m_255_103_127_64} + {2'h0, m_228_165};
  wire [65:0] u_column_1_sum_12 = {2'h0, not_m_255_95_127_64} + {2'h0, m_220_157} + {2'h0, m_214_151};
  wire [65:0] u_column_1_sum_13 = {2'h0, not_m_255_85_127_64} + {2'h0, not_m_255_83_127_64} + {2'h0, not_m_255_80_127_64};
  wire [65:0] u_column_1_sum_14 = {2'h0, not_m_255_77_127_64} + {2'h0, m_202_139} + {2'h0, m_199_136};
  wire [65:0] u_column_1_sum_15 = {2'h0, m_193_130} + {2'h0, m_191_128} + {2'h0, not_m_255_59_127_64};
  wire [65:0] u_column_1_sum_16 = {2'h0, not_m_255_56_127_64} + {2'h0, m_180_117} + {2'h0, m_178_115};
  wire [65:0] u_column_1_sum_17 = {2'h0, m_176_113} + {2'h0, m_168_105} + {2'h0, not_m_255_39_127_64};
  wire [65:0] u_column_1_sum_18 = {2'h0, m_164_101} + {2'h0, not_m_255_34_127_64} + {2'h0, m_159_96};
  wire [65:0] u_column_1_sum_19 = {2'h0, m_157_94} + {2'h0, not_m_255_25_127_64} + {2'h0, not_m_255_22_127_64};
  wire [65:0] u_column_1_sum_20 = {2'h0, m_147_84} + {2'h0, not_m_255_18_127_64} + {2'h0, m_142_79};
  wire [65:0] u_column_1_sum_21 = {2'h0, not_m_255_13_127_64} + {2'h0, m_137_74} + {2'h0, m_135_72};
  wire [65:0] u_column_1_sum_22 = {2'h0, m_131_68} + {2'h0, not_m_255_1_127_64} + {2'h0, m_126_63};
  wire [64:0] u_column_1_sum_23 = {1'h0, not_m_121_58} + {1'h0, m_119_56};
  wire not_m_255_127_128 = not_m_255_127[128];
  wire [4:0] not_m_255_123_132_128 = not_m_255_123[132:128];
  wire [6:0] m_255_249 = m[255:249];
  wire [8:0] not_m_255_119_136_128 = not_m_255_119[136:128];
  wire [10:0] not_m_255_117_138_128 = not_m_255_117[138:128];
  wire [14:0] not_m_255_113_142_128 = not_m_255_113[142:128];
  wire [20:0] not_m_255_107_148_128 = not_m_255_107[148:128];
  wire [22:0] not_m_255_105_150_128 = not_m_255_105[150:128];
  wire [24:0] not_m_255_103_152_128 = not_m_255_103[152:128];
  wire [32:0] not_m_255_95_160_128 = not_m_255_95[160:128];
  wire [34:0] m_255_221 = m[255:221];
  wire [40:0] m_255_215 = m[255:215];
  wire [42:0] not_m_255_85_170_128 = not_m_255_85[170:128];
  wire [44:0] not_m_255_83_172_128 = not_m_255_83[172:128];
  wire [47:0] not_m_255_80_175_128 = not_m_255_80[175:128];
  wire [50:0] not_m_255_77_178_128 = not_m_255_77[178:128];
  wire [55:0] m_255_200 = m[255:200];
  wire [61:0] m_255_194 = m[255:194];
  wire [63:0] m_255_192 = m[255:192];
  wire [63:0] not_m_255_59_191_128 = not_m_255_59[191:128];
  wire [63:0] not_m_255_56_191_128 = not_m_255_56[191:128];
  wire [63:0] m_244_181 = m[244:181];
  wire [63:0] m_242_179 = m[242:179];
  wire [63:0] m_240_177 = m[240:177];
  wire [63:0] m_232_169 = m[232:169];
  wire [63:0] not_m_255_39_191_128 = not_m_255_39[191:128];
  wire [63:0] not_m_255_34_191_128 = not_m_255_34[191:128];
  wire [63:0] m_223_160 = m[223:160];
  wire [63:0] m_221_158 = m[221:158];
  wire [63:0] not_m_255_25_191_128 = not_m_255_25[191:128];
  wire [63:0] not_m_255_22_191_128 = not_m_255_22[191:128];
  wire [63:0] m_211_148 = m[211:148];
  wire [63:0] not_m_255_18_191_128 = not_m_255_18[191:128];
  wire [63:0] not_m_255_13_191_128 = not_m_255_13[191:128];
  wire [63:0] m_201_138 = m[201:138];
  wire [63:0] m_195_132 = m[195:132];
  wire [63:0] not_m_255_1_191_128 = not_m_255_1[191:128];
  wire [63:0] m_190_127 = m[190:127];
  wire [63:0] not_m_185_122 = not_m[185:122];
  wire [63:0] m_183_120 = m[183:120];
  reg [511:0] t_437_374_s34_way = 512'h0;
  wire [63:0] t_437_374_s34 = t_437_374_s34_way[511:448];
  wire [64:0] u_column_2_sum_0 = 65'hfff6d7fdfd5f75dd + {1'h0, t_437_374_s34} + {64'h0, not_m_255_127_128};
  wire [9:0] u_column_2_sum_1 = {5'h0, not_m_255_123_132_128} + {3'h0, m_255_249} + {1'h0, not_m_255_119_136_128};
  wire [17:0] u_column_2_sum_2 = {7'h0, not_m_255_117_138_128} + {3'h0, not_m_255_113_142_128} + {1'h0, m_255_239};
  wire [25:0] u_column_2_sum_3 = {5'h0, not_m_255_107_148_128} + {3'h0, not_m_255_105_150_128} + {1'h0, not_m_255_103_152_128};
  wire [35:0] u_column_2_sum_4 = {9'h0, m_255_229} + {3'h0, not_m_255_95_160_128} + {1'h0, m_255_221};
  wire [45:0] u_column_2_sum_5 = {5'h0, m_255_215} + {3'h0, not_m_255_85_170_128} + {1'h0, not_m_255_83_172_128};
  wire [53:0] u_column_2_sum_6 = {6'h0, not_m_255_80_175_128} + {3'h0, not_m_255_77_178_128} + {1'h0, m_255_203};
  wire [64:0] u_column_2_sum_7 = {9'h0, m_255_200} + {3'h0, m_255_194} + {1'h0, m_255_192};
  wire [65:0] u_column_2_sum_8 = {2'h0, not_m_255_59_191_128} + {2'h0, not_m_255_56_191_128} + {2'h0, m_244_181};
  wire [65:0] u_column_2_sum_9 = {2'h0, m_242_179} + {2'h0, m_240_177} + {2'h0, m_232_169};
  wire [65:0] u_column_2_sum_10 = {2'h0, not_m_255_39_191_128} + {2'h0, m_228_165} + {2'h0, not_m_255_34_191_128};
  wire [65:0] u_column_2_sum_11 = {2'h0, m_223_160} + {2'h0, m_221_158} + {2'h0, not_m_255_25_191_128};
  wire [65:0] u_column_2_sum_12 = {2'h0, not_m_255_22_191_128} + {2'h0, m_211_148} + {2'h0, not_m_255_18_191_128};
  wire [65:0] u_column_2_sum_13 = {2'h0, m_206_143} + {2'h0, not_m_255_13_191_128} + {2'h0, m_201_138};
  wire [65:0] u_column_2_sum_14 = {2'h0, m_199_136} + {2'h0, m_195_132} + {2'h0, not_m_255_1_191_128};
  wire [65:0] u_column_2_sum_15 = {2'h0, m_190_127} + {2'h0, not_m_185_122} + {2'h0, m_183_120};
  wire [4:0] not_m_255_59_196_192 = not_m_255_59[196:192];
  wire [7:0] not_m_255_56_199_192 = not_m_255_56[199:192];
  wire [10:0] m_255_245 = m[255:245];
  wire [14:0] m_255_241 = m[255:241];
  wire [22:0] m_255_233 = m[255:233];
  wire [24:0] not_m_255_39_216_192 = not_m_255_39[216:192];
  wire [29:0] not_m_255_34_221_192 = not_m_255_34[221:192];
  wire [31:0] m_255_224 = m[255:224];
  wire [33:0] m_255_222 = m[255:222];
  wire [38:0] not_m_255_25_230_192 = not_m_255_25[230:192];
  wire [41:0] not_m_255_22_233_192 = not_m_255_22[233:192];
  wire [43:0] m_255_212 = m[255:212];
  wire [45:0] not_m_255_18_237_192 = not_m_255_18[237:192];
  wire [50:0] not_m_255_13_242_192 = not_m_255_13[242:192];
  wire [59:0] m_255_196 = m[255:196];
  wire [62:0] not_m_255_1_254_192 = not_m_255_1[254:192];
  wire [63:0] m_254_191 = m[254:191];
  wire [63:0] not_m_249_186 = not_m[249:186];
  reg [511:0] t_501_438_s34_way = 512'h0;
  wire [63:0] t_501_438_s34 = t_501_438_s34_way[511:448];
  wire [64:0] u_column_3_sum_0 = 65'h7ff7bb7fbdfffedf + {1'h0, t_501_438_s34} + {60'h0, not_m_255_59_196_192};
  wire [13:0] u_column_3_sum_1 = {6'h0, not_m_255_56_199_192} + {3'h0, m_255_245} + {1'h0, m_255_243};
  wire [25:0] u_column_3_sum_2 = {11'h0, m_255_241} + {3'h0, m_255_233} + {1'h0, not_m_255_39_216_192};
  wire [32:0] u_column_3_sum_3 = {6'h0, m_255_229} + {3'h0, not_m_255_34_221_192} + {1'h0, m_255_224};
  wire [42:0] u_column_3_sum_4 = {9'h0, m_255_222} + {4'h0, not_m_255_25_230_192} + {1'h0, not_m_255_22_233_192};
  wire [49:0] u_column_3_sum_5 = {6'h0, m_255_212} + {4'h0, not_m_255_18_237_192} + {1'h0, m_255_207};
  wire [56:0] u_column_3_sum_6 = {6'h0, not_m_255_13_242_192} + {3'h0, m_255_202} + {1'h0, m_255_200};
  wire [64:0] u_column_3_sum_7 = {5'h0, m_255_196} + {2'h0, not_m_255_1_254_192} + {1'h0, m_254_191};
  wire [64:0] u_column_3_sum_8 = {1'h0, not_m_249_186} + {1'h0, m_247_184};
  wire m_255 = m[255];
  wire [5:0] not_m_255_250 = not_m[255:250];
  reg [47:0] t_507_502_s34_way = 48'h0;
  wire [5:0] t_507_502_s34 = t_507_502_s34_way[47:42];
  wire [8:0] u_column_4_sum_0 = 9'h1bf + {3'h0, t_507_502_s34} + {8'h0, m_255};
  wire [8:0] u_column_4_sum_1 = {3'h0, not_m_255_250} + {1'h0, m_255_248};
  // stage 35
  reg [64:0] u_column_0_sum_0_s35 = 65'h0;
  reg [18:0] u_column_0_sum_1_s35 = 19'h0;
  reg [28:0] u_column_0_sum_2_s35 = 29'h0;
  reg [39:0] u_column_0_sum_3_s35 = 40'h0;
  reg [47:0] u_column_0_sum_4_s35 = 48'h0;
  reg [57:0] u_column_0_sum_5_s35 = 58'h0;
  reg [65:0] u_column_0_sum_6_s35 = 66'h0;
  reg [65:0] u_column_0_sum_7_s35 = 66'h0;
  reg [65:0] u_column_0_sum_8_s35 = 66'h0;
  reg [65:0] u_column_0_sum_9_s35 = 66'h0;
  reg [65:0] u_column_0_sum_10_s35 = 66'h0;
  reg [65:0] u_column_0_sum_11_s35 = 66'h0;
  reg [65:0] u_column_0_sum_12_s35 = 66'h0;
  reg [65:0] u_column_0_sum_13_s35 = 66'h0;
  reg [65:0] u_column_0_sum_14_s35 = 66'h0;
  reg [65:0] u_column_0_sum_15_s35 = 66'h0;
  reg [65:0] u_column_0_sum_16_s35 = 66'h0;
  reg [65:0] u_column_0_sum_17_s35 = 66'h0;
  reg [65:0] u_column_0_sum_18_s35 = 66'h0;
  reg [65:0] u_column_0_sum_19_s35 = 66'h0;
  reg [65:0] u_column_0_sum_20_s35 = 66'h0;
  reg [65:0] u_column_0_sum_21_s35 = 66'h0;
  reg [65:0] u_column_0_sum_22_s35 = 66'h0;
  reg [65:0] u_column_0_sum_23_s35 = 66'h0;
  reg [65:0] u_column_0_sum_24_s35 = 66'h0;
  reg [65:0] u_column_0_sum_25_s35 = 66'h0;
  reg [65:0] u_column_0_sum_26_s35 = 66'h0;
  reg [65:0] u_column_0_sum_27_s35 = 66'h0;
  reg [65:0] u_column_0_sum_28_s35 = 66'h0;
  wire [64:0] u_column_0_sum_29 = u_column_0_sum_0_s35 + {46'h0, u_column_0_sum_1_s35} + {36'h0, u_column_0_sum_2_s35};
  wire [57:0] u_column_0_sum_30 = {18'h0, u_column_0_sum_3_s35} + {10'h0, u_column_0_sum_4_s35} + u_column_0_sum_5_s35;
  wire [67:0] u_column_0_sum_31 = {2'h0, u_column_0_sum_6_s35} + {2'h0, u_column_0_sum_7_s35} + {2'h0, u_column_0_sum_8_s35};
  wire [67:0] u_column_0_sum_32 = {2'h0, u_column_0_sum_9_s35} + {2'h0, u_column_0_sum_10_s35} + {2'h0, u_column_0_sum_11_s35};
  wire [67:0] u_column_0_sum_33 = {2'h0, u_column_0_sum_12_s35} + {2'h0, u_column_0_sum_13_s35} + {2'h0, u_column_0_sum_14_s35};
  wire [67:0] u_column_0_sum_34 = {2'h0, u_column_0_sum_15_s35} + {2'h0, u_column_0_sum_16_s35} + {2'h0, u_column_0_sum_17_s35};
  wire [67:0] u_column_0_sum_35 = {2'h0, u_column_0_sum_18_s35} + {2'h0, u_column_0_sum_19_s35} + {2'h0, u_column_0_sum_20_s35};
  wire [67:0] u_column_0_sum_36 = {2'h0, u_column_0_sum_21_s35} + {2'h0, u_column_0_sum_22_s35} + {2'h0, u_column_0_sum_23_s35};
  wire [67:0] u_column_0_sum_37 = {2'h0, u_column_0_sum_24_s35} + {2'h0, u_column_0_sum_25_s35} + {2'h0, u_column_0_sum_26_s35};
  reg [63:0] u_column_0_joined_3_s35 = 64'h0;
  wire [66:0] u_column_0_sum_38 = {1'h0, u_column_0_sum_27_s35} + {1'h0, u_column_0_sum_28_s35} + {3'h0, u_column_0_joined_3_s35};
  reg [64:0] u_column_1_sum_0_s35 = 65'h0;
  reg [12:0] u_column_1_sum_1_s35 = 13'h0;
  reg [19:0] u_column_1_sum_2_s35 = 20'h0;
  reg [27:0] u_column_1_sum_3_s35 = 28'h0;
  reg [37:0] u_column_1_sum_4_s35 = 38'h0;
  reg [43:0] u_column_1_sum_5_s35 = 44'h0;
  reg [51:0] u_column_1_sum_6_s35 = 52'h0;
  reg [57:0] u_column_1_sum_7_s35 = 58'h0;
  reg [65:0] u_column_1_sum_8_s35 = 66'h0;
  reg [65:0] u_column_1_sum_9_s35 = 66'h0;
  reg [65:0] u_column_1_sum_10_s35 = 66'h0;
  reg [65:0] u_column_1_sum_11_s35 = 66'h0;
  reg [65:0] u_column_1_sum_12_s35 = 66'h0;
  reg [65:0] u_column_1_sum_13_s35 = 66'h0;
  reg [65:0] u_column_1_sum_14_s35 = 66'h0;
  reg [65:0] u_column_1_sum_15_s35 = 66'h0;
  reg [65:0] u_column_1_sum_16_s35 = 66'h0;
  reg [65:0] u_column_1_sum_17_s35 = 66'h0;
  reg [65:0] u_column_1_sum_18_s35 = 66'h0;
  reg [65:0] u_column_1_sum_19_s35 = 66'h0;
  reg [65:0] u_column_1_sum_20_s35 = 66'h0;
  reg [65:0] u_column_1_sum_21_s35 = 66'h0;
  reg [65:0] u_column_1_sum_22_s35 = 66'h0;
  reg [64:0] u_column_1_sum_23_s35 = 65'h0;
  wire [64:0] u_column_1_sum_24 = u_column_1_sum_0_s35 + {52'h0, u_column_1_sum_1_s35} + {45'h0, u_column_1_sum_2_s35};
  wire [43:0] u_column_1_sum_25 = {16'h0, u_column_1_sum_3_s35} + {6'h0, u_column_1_sum_4_s35} + u_column_1_sum_5_s35;
  wire [65:0] u_column_1_sum_26 = {14'h0, u_column_1_sum_6_s35} + {8'h0, u_column_1_sum_7_s35} + u_column_1_sum_8_s35;
  wire [67:0] u_column_1_sum_27 = {2'h0, u_column_1_sum_9_s35} + {2'h0, u_column_1_sum_10_s35} + {2'h0, u_column_1_sum_11_s35};
  wire [67:0] u_column_1_sum_28 = {2'h0, u_column_1_sum_12_s35} + {2'h0, u_column_1_sum_13_s35} + {2'h0, u_column_1_sum_14_s35};
  wire [67:0] u_column_1_sum_29 = {2'h0, u_column_1_sum_15_s35} + {2'h0, u_column_1_sum_16_s35} + {2'h0, u_column_1_sum_17_s35};
  wire [67:0] u_column_1_sum_30 = {2'h0, u_column_1_sum_18_s35} + {2'h0, u_column_1_sum_19_s35} + {2'h0, u_column_1_sum_20_s35};
  wire [66:0] u_column_1_sum_31 = {1'h0, u_column_1_sum_21_s35} + {1'h0, u_column_1_sum_22_s35} + {2'h0, u_column_1_sum_23_s35};
  reg [64:0] u_column_2_sum_0_s35 = 65'h0;
  reg [9:0] u_column_2_sum_1_s35 = 10'h0;
  reg [17:0] u_column_2_sum_2_s35 = 18'h0;
  reg [25:0] u_column_2_sum_3_s35 = 26'h0;
  reg [35:0] u_column_2_sum_4_s35 = 36'h0;
  reg [45:0] u_column_2_sum_5_s35 = 46'h0;
  reg [53:0] u_column_2_sum_6_s35 = 54'h0;
  reg [64:0] u_column_2_sum_7_s35 = 65'h0;
  reg [65:0] u_column_2_sum_8_s35 = 66'h0;
  reg [65:0] u_column_2_sum_9_s35 = 66'h0;
  reg [65:0] u_column_2_sum_10_s35 = 66'h0;
  reg [65:0] u_column_2_sum_11_s35 = 66'h0;
  reg [65:0] u_column_2_sum_12_s35 = 66'h0;
  reg [65:0] u_column_2_sum_13_s35 = 66'h0;
  reg [65:0] u_column_2_sum_14_s35 = 66'h0;
  wire [64:0] u_column_2_sum_16 = u_column_2_sum_0_s35 + {55'h0, u_column_2_sum_1_s35} + {47'h0, u_column_2_sum_2_s35};
  wire [45:0] u_column_2_sum_17 = {20'h0, u_column_2_sum_3_s35} + {10'h0, u_column_2_sum_4_s35} + u_column_2_sum_5_s35;
  wire [66:0] u_column_2_sum_18 = {13'h0, u_column_2_sum_6_s35} + {2'h0, u_column_2_sum_7_s35} + {1'h0, u_column_2_sum_8_s35};
  wire [67:0] u_column_2_sum_19 = {2'h0, u_column_2_sum_9_s35} + {2'h0, u_column_2_sum_10_s35} + {2'h0, u_column_2_sum_11_s35};
  wire [67:0] u_column_2_sum_20 = {2'h0, u_column_2_sum_12_s35} + {2'h0, u_column_2_sum_13_s35} + {2'h0, u_column_2_sum_14_s35};
  reg [64:0] u_column_3_sum_0_s35 = 65'h0;
  reg [13:0] u_column_3_sum_1_s35 = 14'h0;
  reg [25:0] u_column_3_sum_2_s35 = 26'h0;
  reg [32:0] u_column_3_sum_3_s35 = 33'h0;
  reg [42:0] u_column_3_sum_4_s35 = 43'h0;
  reg [49:0] u_column_3_sum_5_s35 = 50'h0;
  reg [56:0] u_column_3_sum_6_s35 = 57'h0;
  reg [64:0] u_column_3_sum_7_s35 = 65'h0;
  reg [64:0] u_column_3_sum_8_s35 = 65'h0;
  wire [64:0] u_column_3_sum_9 = u_column_3_sum_0_s35 + {51'h0, u_column_3_sum_1_s35} + {39'h0, u_column_3_sum_2_s35};
  wire [49:0] u_column_3_sum_10 = {17'h0, u_column_3_sum_3_s35} + {7'h0, u_column_3_sum_4_s35} + u_column_3_sum_5_s35;
  wire [65:0] u_column_3_sum_11 = {9'h0, u_column_3_sum_6_s35} + {1'h0, u_column_3_sum_7_s35} + {1'h0, u_column_3_sum_8_s35};
  reg [8:0] u_column_4_sum_0_s35 = 9'h0;
  reg [8:0] u_column_4_sum_1_s35 = 9'h0;
  wire [8:0] u_column_4_sum_2 = u_column_4_sum_0_s35 + u_column_4_sum_1_s35;
  // stage 36
  reg [64:0] u_column_0_sum_29_s36 = 65'h0;
  reg [57:0] u_column_0_sum_30_s36 = 58'h0;
  reg [67:0] u_column_0_sum_31_s36 = 68'h0;
  reg [67:0] u_column_0_sum_32_s36 = 68'h0;
  reg [67:0] u_column_0_sum_33_s36 = 68'h0;
  reg [67:0] u_column_0_sum_34_s36 = 68'h0;
  reg [67:0] u_column_0_sum_35_s36 = 68'h0;
  reg [67:0] u_column_0_sum_36_s36 = 68'h0;
  reg [67:0] u_column_0_sum_37_s36 = 68'h0;
  wire [67:0] u_column_0_sum_39 = {3'h0, u_column_0_sum_29_s36} + {10'h0, u_column_0_sum_30_s36} + u_column_0_sum_31_s36;
  wire [68:0] u_column_0_sum_40 = {1'h0, u_column_0_sum_32_s36} + {1'h0, u_column_0_sum_33_s36} + {1'h0, u_column_0_sum_34_s36};
  wire [68:0] u_column_0_sum_41 = {1'h0, u_column_0_sum_35_s36} + {1'h0, u_column_0_sum_36_s36} + {1'h0, u_column_0_sum_37_s36};
  reg [64:0] u_column_1_sum_24_s36 = 65'h0;
  reg [43:0] u_column_1_sum_25_s36 = 44'h0;
  reg [65:0] u_column_1_sum_26_s36 = 66'h0;
  reg [67:0] u_column_1_sum_27_s36 = 68'h0;
  reg [67:0] u_column_1_sum_28_s36 = 68'h0;
  reg [67:0] u_column_1_sum_29_s36 = 68'h0;
  reg [67:0] u_column_1_sum_30_s36 = 68'h0;
  reg [66:0] u_column_1_sum_31_s36 = 67'h0;
  wire [66:0] u_column_1_sum_32 = {2'h0, u_column_1_sum_24_s36} + {23'h0, u_column_1_sum_25_s36} + {1'h0, u_column_1_sum_26_s36};
  wire [68:0] u_column_1_sum_33 = {1'h0, u_column_1_sum_27_s36} + {1'h0, u_column_1_sum_28_s36} + {1'h0, u_column_1_sum_29_s36};
  wire [68:0] u_column_1_sum_34 = {1'h0, u_column_1_sum_30_s36} + {2'h0, u_column_1_sum_31_s36};
  reg [64:0] u_column_2_sum_16_s36 = 65'h0;
  reg [45:0] u_column_2_sum_17_s36 = 46'h0;
  reg [66:0] u_column_2_sum_18_s36 = 67'h0;
  reg [67:0] u_column_2_sum_19_s36 = 68'h0;
  reg [67:0] u_column_2_sum_20_s36 = 68'h0;
  wire [66:0] u_column_2_sum_21 = {2'h0, u_column_2_sum_16_s36} + {21'h0, u_column_2_sum_17_s36} + u_column_2_sum_18_s36;
  reg [131:0] u_column_2_sum_15_s36_way = 132'h0;
  wire [65:0] u_column_2_sum_15_s36 = u_column_2_sum_15_s36_way[131:66];
  wire [68:0] u_column_2_sum_22 = {1'h0, u_column_2_sum_19_s36} + {1'h0, u_column_2_sum_20_s36} + {3'h0, u_column_2_sum_15_s36};
  reg [64:0] u_column_3_sum_9_s36 = 65'h0;
  reg [49:0] u_column_3_sum_10_s36 = 50'h0;
  reg [65:0] u_column_3_sum_11_s36 = 66'h0;
  wire [66:0] u_column_3_sum_12 = {2'h0, u_column_3_sum_9_s36} + {17'h0, u_column_3_sum_10_s36} + {1'h0, u_column_3_sum_11_s36};
  // stage 37
  reg [67:0] u_column_0_sum_39_s37 = 68'h0;
  reg [68:0] u_column_0_sum_40_s37 = 69'h0;
  reg [68:0] u_column_0_sum_41_s37 = 69'h0;
  wire [70:0] u_column_0_sum_42 = {3'h0, u_column_0_sum_39_s37} + {2'h0, u_column_0_sum_40_s37} + {2'h0, u_column_0_sum_41_s37};
  reg [66:0] u_column_1_sum_32_s37 = 67'h0;
  reg [68:0] u_column_1_sum_33_s37 = 69'h0;
  reg [68:0] u_column_1_sum_34_s37 = 69'h0;
  wire [69:0] u_column_1_sum_35 = {3'h0, u_column_1_sum_32_s37} + {1'h0, u_column_1_sum_33_s37} + {1'h0, u_column_1_sum_34_s37};
  reg [66:0] u_column_2_sum_21_s37 = 67'h0;
  reg [68:0] u_column_2_sum_22_s37 = 69'h0;
  wire [68:0] u_column_2_sum_23 = {2'h0, u_column_2_sum_21_s37} + u_column_2_sum_22_s37;
  reg [66:0] u_column_3_sum_12_s37 = 67'h0;
  wire [63:0] u_column_3_sum_12_s37_63_0 = u_column_3_sum_12_s37[63:0];
  wire [2:0] u_column_3_sum_12_s37_66_64 = u_column_3_sum_12_s37[66:64];
  reg [17:0] u_column_4_sum_2_s37_way = 18'h0;
  wire [8:0] u_column_4_sum_2_s37 = u_column_4_sum_2_s37_way[17:9];
  wire [8:0] u_settled_sum_3 = u_column_4_sum_2_s37 + {6'h0, u_column_3_sum_12_s37_66_64};
  // stage 38
  reg [70:0] u_column_0_sum_42_s38 = 71'h0;
  reg [200:0] u_column_0_sum_38_s38_way = 201'h0;
  wire [66:0] u_column_0_sum_38_s38 = u_column_0_sum_38_s38_way[200:134];
  wire [70:0] u_column_0_sum_43 = u_column_0_sum_42_s38 + {4'h0, u_column_0_sum_38_s38};
  reg [69:0] u_column_1_sum_35_s38 = 70'h0;
  reg [68:0] u_column_2_sum_23_s38 = 69'h0;
  wire [63:0] u_column_1_sum_35_s38_63_0 = u_column_1_sum_35_s38[63:0];
  wire [5:0] u_column_1_sum_35_s38_69_64 = u_column_1_sum_35_s38[69:64];
  wire [63:0] u_column_2_sum_23_s38_63_0 = u_column_2_sum_23_s38[63:0];
  wire [4:0] u_column_2_sum_23_s38_68_64 = u_column_2_sum_23_s38[68:64];
  wire [64:0] u_settled_sum_1 = {1'h0, u_column_2_sum_23_s38_63_0} + {59'h0, u_column_1_sum_35_s38_69_64};
  reg [63:0] u_column_3_sum_12_s37_63_0_s38 = 64'h0;
  wire [64:0] u_settled_sum_2 = {1'h0, u_column_3_sum_12_s37_63_0_s38} + {60'h0, u_column_2_sum_23_s38_68_64};
  // stage 39
  reg [70:0] u_column_0_sum_43_s39 = 71'h0;
  wire [63:0] u_column_0_sum_43_s39_63_0 = u_column_0_sum_43_s39[63:0];
  wire [6:0] u_column_0_sum_43_s39_70_64 = u_column_0_sum_43_s39[70:64];
  reg [63:0] u_column_1_sum_35_s38_63_0_s39 = 64'h0;
  wire [64:0] u_settled_sum_0 = {1'h0, u_column_1_sum_35_s38_63_0_s39} + {58'h0, u_column_0_sum_43_s39_70_64};
  reg [64:0] u_settled_sum_1_s39 = 65'h0;
  reg [64:0] u_settled_sum_2_s39 = 65'h0;
  wire [63:0] u_settled_sum_1_s39_63_0 = u_settled_sum_1_s39[63:0];
  wire u_settled_sum_1_s39_64 = u_settled_sum_1_s39[64];
  wire u_carry_all_bits_0 = &u_settled_sum_1_s39_63_0;
  wire [63:0] u_settled_sum_2_s39_63_0 = u_settled_sum_2_s39[63:0];
  wire u_settled_sum_2_s39_64 = u_settled_sum_2_s39[64];
  wire u_carry_all_bits_1 = &u_settled_sum_2_s39_63_0;
  // stage 40
  reg [64:0] u_settled_sum_0_s40 = 65'h0;
  wire [63:0] u_settled_sum_0_s40_63_0 = u_settled_sum_0_s40[63:0];
  wire u_settled_sum_0_s40_64 = u_settled_sum_0_s40[64];
  // stage 41
  reg [127:0] u_column_0_sum_43_s39_63_0_s41_way = 128'h0;
  wire [63:0] u_column_0_sum_43_s39_63_0_s41 = u_column_0_sum_43_s39_63_0_s41_way[127:64];
  reg [63:0] u_settled_sum_0_s40_63_0_s41 = 64'h0;
  reg u_settled_sum_0_s40_64_s41 = 1'h0;
  reg [127:0] u_settled_sum_1_s39_63_0_s41_way = 128'h0;
  wire [63:0] u_settled_sum_1_s39_63_0_s41 = u_settled_sum_1_s39_63_0_s41_way[127:64];
  wire [63:0] u_carry_sum_0 = u_settled_sum_1_s39_63_0_s41 + {63'h0, u_settled_sum_0_s40_64_s41};
  reg [1:0] u_settled_sum_1_s39_64_s41_way = 2'h0;
  wire u_settled_sum_1_s39_64_s41 = u_settled_sum_1_s39_64_s41_way[1];
  reg [1:0] u_carry_all_bits_0_s41_way = 2'h0;
  wire u_carry_all_bits_0_s41 = u_carry_all_bits_0_s41_way[1];
  wire u_carry_both_0 = u_carry_all_bits_0_s41 & u_settled_sum_0_s40_64_s41;
  wire u_carry_either_0 = u_settled_sum_1_s39_64_s41 | u_carry_both_0;
  reg [127:0] u_settled_sum_2_s39_63_0_s41_way = 128'h0;
  wire [63:0] u_settled_sum_2_s39_63_0_s41 = u_settled_sum_2_s39_63_0_s41_way[127:64];
  wire [63:0] u_carry_sum_1 = u_settled_sum_2_s39_63_0_s41 + {63'h0, u_carry_either_0};
  reg [1:0] u_settled_sum_2_s39_64_s41_way = 2'h0;
  wire u_settled_sum_2_s39_64_s41 = u_settled_sum_2_s39_64_s41_way[1];
  reg [1:0] u_carry_all_bits_1_s41_way = 2'h0;
  wire u_carry_all_bits_1_s41 = u_carry_all_bits_1_s41_way[1];
  wire u_carry_both_1 = u_carry_all_bits_1_s41 & u_carry_either_0;
  wire u_carry_either_1 = u_settled_sum_2_s39_64_s41 | u_carry_both_1;
  reg [35:0] u_settled_sum_3_s41_way = 36'h0;
  wire [8:0] u_settled_sum_3_s41 = u_settled_sum_3_s41_way[35:27];
  wire [8:0] u_carry_sum_2 = u_settled_sum_3_s41 + {8'h0, u_carry_either_1};
  wire [264:0] u_carry_joined = {u_carry_sum_2, u_carry_sum_1, u_carry_sum_0, u_settled_sum_0_s40_63_0_s41, u_column_0_sum_43_s39_63_0_s41};
  // stage 42
  reg [264:0] u_carry_joined_s42 = 265'h0;
  wire [63:0] u_carry_joined_s42_73_10 = u_carry_joined_s42[73:10];
  wire [64:0] result_less_column_0_sum = 65'hc3df73e9278302b9 + {1'h0, u_carry_joined_s42_73_10};
  wire [63:0] u_carry_joined_s42_137_74 = u_carry_joined_s42[137:74];
  wire [64:0] result_less_column_1_sum = 65'h687e956e978e3572 + {1'h0, u_carry_joined_s42_137_74};
  wire [63:0] u_carry_joined_s42_201_138 = u_carry_joined_s42[201:138];
  wire [64:0] result_less_column_2_sum = 65'h47afba497e7ea7a2 + {1'h0, u_carry_joined_s42_201_138};
  wire [62:0] u_carry_joined_s42_264_202 = u_carry_joined_s42[264:202];
  wire [63:0] result_less_column_3_sum = 64'hcf9bb18d1ece5fd6 + {1'h0, u_carry_joined_s42_264_202};
  wire [253:0] u_carry_joined_s42_263_10 = u_carry_joined_s42[263:10];
  // stage 43
  reg [64:0] result_less_column_0_sum_s43 = 65'h0;
  reg [64:0] result_less_column_1_sum_s43 = 65'h0;
  reg [64:0] result_less_column_2_sum_s43 = 65'h0;
  wire [63:0] result_less_column_0_sum_s43_63_0 = result_less_column_0_sum_s43[63:0];
  wire result_less_column_0_sum_s43_64 = result_less_column_0_sum_s43[64];
  wire [63:0] result_less_column_1_sum_s43_63_0 = result_less_column_1_sum_s43[63:0];
  wire result_less_column_1_sum_s43_64 = result_less_column_1_sum_s43[64];
  wire result_less_carry_all_bits_0 = &result_less_column_1_sum_s43_63_0;
  wire [63:0] result_less_column_2_sum_s43_63_0 = result_less_column_2_sum_s43[63:0];
  wire result_less_column_2_sum_s43_64 = result_less_column_2_sum_s43[64];
  wire result_less_carry_all_bits_1 = &result_less_column_2_sum_s43_63_0;
  // stage 44
  reg [63:0] result_less_column_0_sum_s43_63_0_s44 = 64'h0;
  reg result_less_column_0_sum_s43_64_s44 = 1'h0;
  reg [63:0] result_less_column_1_sum_s43_63_0_s44 = 64'h0;
  wire [63:0] result_less_carry_sum_0 = result_less_column_1_sum_s43_63_0_s44 + {63'h0, result_less_column_0_sum_s43_64_s44};
  reg result_less_column_1_sum_s43_64_s44 = 1'h0;
  reg result_less_carry_all_bits_0_s44 = 1'h0;
  wire result_less_carry_both_0 = result_less_carry_all_bits_0_s44 & result_less_column_0_sum_s43_64_s44;
  wire result_less_carry_either_0 = result_less_column_1_sum_s43_64_s44 | result_less_carry_both_0;
  reg [63:0] result_less_column_2_sum_s43_63_0_s44 = 64'h0;
  wire [63:0] result_less_carry_sum_1 = result_less_column_2_sum_s43_63_0_s44 + {63'h0, result_less_carry_either_0};
  reg result_less_column_2_sum_s43_64_s44 = 1'h0;
  reg result_less_carry_all_bits_1_s44 = 1'h0;
  wire result_less_carry_both_1 = result_less_carry_all_bits_1_s44 & result_less_carry_either_0;
  wire result_less_carry_either_1 = result_less_column_2_sum_s43_64_s44 | result_less_carry_both_1;
  reg [127:0] result_less_column_3_sum_s44_way = 128'h0;
  wire [63:0] result_less_column_3_sum_s44 = result_less_column_3_sum_s44_way[127:64];
  wire [63:0] result_less_carry_sum_2 = result_less_column_3_sum_s44 + {63'h0, result_less_carry_either_1};
  wire [255:0] result_less_carry_joined = {result_less_carry_sum_2, result_less_carry_sum_1, result_less_carry_sum_0, result_less_column_0_sum_s43_63_0_s44};
  // stage 45
  reg [255:0] result_less = 256'h0;
  wire result_less_255 = result_less[255];
  wire [253:0] result_less_253_0 = result_less[253:0];
  reg [761:0] u_carry_joined_s42_263_10_s45_way = 762'h0;
  wire [253:0] u_carry_joined_s42_263_10_s45 = u_carry_joined_s42_263_10_s45_way[761:508];
  wire [253:0] result_chosen = result_less_255 ? u_carry_joined_s42_263_10_s45 : result_less_253_0;
  // stage 46
  reg [253:0] result_chosen_s46 = 254'h0;
  assign product = result_chosen_s46;
  always @(posedge clock) begin
    // into stage 1
    t_xs_column_0_sum_s1 <= t_xs_column_0_sum;
    t_ys_column_0_sum_s1 <= t_ys_column_0_sum;
    t_low_xs_column_0_sum_s1 <= t_low_xs_column_0_sum;
    t_low_ys_column_0_sum_s1 <= t_low_ys_column_0_sum;
    a_25_0_s1 <= a_25_0;
    b_16_0_s1 <= b_16_0;
    a_51_26_s1 <= a_51_26;
    a_63_52_s1 <= a_63_52;
    a_89_64_s1 <= a_89_64;
    b_80_64_s1 <= b_80_64;
    a_115_90_s1 <= a_115_90;
    a_126_116_s1 <= a_126_116;
    t_high_xs_column_0_sum_s1 <= t_high_xs_column_0_sum;
    t_high_ys_column_0_sum_s1 <= t_high_ys_column_0_sum;
    a_152_127_s1 <= a_152_127;
    b_143_127_s1 <= b_143_127;
    a_178_153_s1 <= a_178_153;
    a_190_179_s1 <= a_190_179;
    a_216_191_s1 <= a_216_191;
    b_207_191_s1 <= b_207_191;
    a_242_217_s1 <= a_242_217;
    a_253_243_s1 <= a_253_243;
    // into stage 2
    t_xs_column_0_sum_s1_63_0_s2 <= t_xs_column_0_sum_s1_63_0;
    t_xs_column_0_sum_s1_64_s2 <= t_xs_column_0_sum_s1_64;
    t_xs_column_1_sum_s2_way <= {t_xs_column_1_sum_s2_way[63:0], t_xs_column_1_sum};
    t_ys_column_0_sum_s1_63_0_s2 <= t_ys_column_0_sum_s1_63_0;
    t_ys_column_0_sum_s1_64_s2 <= t_ys_column_0_sum_s1_64;
    t_ys_column_1_sum_s2_way <= {t_ys_column_1_sum_s2_way[63:0], t_ys_column_1_sum};
    t_low_xs_column_0_sum_s1_63_0_s2 <= t_low_xs_column_0_sum_s1_63_0;
    t_low_xs_column_0_sum_s1_64_s2 <= t_low_xs_column_0_sum_s1_64;
    t_low_ys_column_0_sum_s1_63_0_s2 <= t_low_ys_column_0_sum_s1_63_0;
    t_low_ys_column_0_sum_s1_64_s2 <= t_low_ys_column_0_sum_s1_64;
    a_25_0_s2 <= a_25_0_s1;
    b_33_17_s2_way <= {b_33_17_s2_way[16:0], b_33_17};
    a_51_26_s2 <= a_51_26_s1;
    a_63_52_s2 <= a_63_52_s1;
    a_89_64_s2 <= a_89_64_s1;
    b_97_81_s2_way <= {b_97_81_s2_way[16:0], b_97_81};
    a_115_90_s2 <= a_115_90_s1;
    a_126_116_s2 <= a_126_116_s1;
    t_high_xs_column_0_sum_s1_63_0_s2 <= t_high_xs_column_0_sum_s1_63_0;
    t_high_xs_column_0_sum_s1_64_s2 <= t_high_xs_column_0_sum_s1_64;
    t_high_ys_column_0_sum_s1_63_0_s2 <= t_high_ys_column_0_sum_s1_63_0;
    t_high_ys_column_0_sum_s1_64_s2 <= t_high_ys_column_0_sum_s1_64;
    a_152_127_s2 <= a_152_127_s1;
    b_160_144_s2_way <= {b_160_144_s2_way[16:0], b_160_144};
    a_178_153_s2 <= a_178_153_s1;
    a_190_179_s2 <= a_190_179_s1;
    a_216_191_s2 <= a_216_191_s1;
    b_224_208_s2_way <= {b_224_208_s2_way[16:0], b_224_208};
    a_242_217_s2 <= a_242_217_s1;
    a_253_243_s2 <= a_253_243_s1;
    // into stage 3
    t_xs <= t_xs_carry_joined;
    t_ys <= t_ys_carry_joined;
    t_low_xs <= t_low_xs_carry_joined;
    t_low_ys <= t_low_ys_carry_joined;
    t_low_low_tile_0_0_product_0_s3_way <= {t_low_low_tile_0_0_product_0_s3_way[42:0], t_low_low_tile_0_0_product_0};
    t_low_low_tile_0_0_product_1_s3 <= t_low_low_tile_0_0_product_1;
    a_25_0_s3 <= a_25_0_s2;
    b_50_34_s3_way <= {b_50_34_s3_way[33:0], b_50_34};
    t_low_low_tile_1_0_product_0_s3_way <= {t_low_low_tile_1_0_product_0_s3_way[42:0], t_low_low_tile_1_0_product_0};
    t_low_low_tile_1_0_product_1_s3 <= t_low_low_tile_1_0_product_1;
    a_51_26_s3 <= a_51_26_s2;
    t_low_low_tile_2_0_product_0_s3_way <= {t_low_low_tile_2_0_product_0_s3_way[28:0], t_low_low_tile_2_0_product_0};
    t_low_low_tile_2_0_product_1_s3 <= t_low_low_tile_2_0_product_1;
    a_63_52_s3 <= a_63_52_s2;
    t_low_high_tile_0_0_product_0_s3_way <= {t_low_high_tile_0_0_product_0_s3_way[42:0], t_low_high_tile_0_0_product_0};
    t_low_high_tile_0_0_product_1_s3 <= t_low_high_tile_0_0_product_1;
    a_89_64_s3 <= a_89_64_s2;
    b_114_98_s3_way <= {b_114_98_s3_way[33:0], b_114_98};
    t_low_high_tile_1_0_product_0_s3_way <= {t_low_high_tile_1_0_product_0_s3_way[42:0], t_low_high_tile_1_0_product_0};
    t_low_high_tile_1_0_product_1_s3 <= t_low_high_tile_1_0_product_1;
    a_115_90_s3 <= a_115_90_s2;
    t_low_high_tile_2_0_product_0_s3_way <= {t_low_high_tile_2_0_product_0_s3_way[27:0], t_low_high_tile_2_0_product_0};
    t_low_high_tile_2_0_product_1_s3 <= t_low_high_tile_2_0_product_1;
    a_126_116_s3 <= a_126_116_s2;
    t_high_xs <= t_high_xs_carry_joined;
    t_high_ys <= t_high_ys_carry_joined;
    t_high_low_tile_0_0_product_0_s3_way <= {t_high_low_tile_0_0_product_0_s3_way[42:0], t_high_low_tile_0_0_product_0};
    t_high_low_tile_0_0_product_1_s3 <= t_high_low_tile_0_0_product_1;
    a_152_127_s3 <= a_152_127_s2;
    b_177_161_s3_way <= {b_177_161_s3_way[33:0], b_177_161};
    t_high_low_tile_1_0_product_0_s3_way <= {t_high_low_tile_1_0_product_0_s3_way[42:0], t_high_low_tile_1_0_product_0};
    t_high_low_tile_1_0_product_1_s3 <= t_high_low_tile_1_0_product_1;
    a_178_153_s3 <= a_178_153_s2;
    t_high_low_tile_2_0_product_0_s3_way <= {t_high_low_tile_2_0_product_0_s3_way[28:0], t_high_low_tile_2_0_product_0};
    t_high_low_tile_2_0_product_1_s3 <= t_high_low_tile_2_0_product_1;
    a_190_179_s3 <= a_190_179_s2;
    t_high_high_tile_0_0_product_0_s3_way <= {t_high_high_tile_0_0_product_0_s3_way[42:0], t_high_high_tile_0_0_product_0};
    t_high_high_tile_0_0_product_1_s3 <= t_high_high_tile_0_0_product_1;
    a_216_191_s3 <= a_216_191_s2;
    b_241_225_s3_way <= {b_241_225_s3_way[33:0], b_241_225};
    t_high_high_tile_1_0_product_0_s3_way <= {t_high_high_tile_1_0_product_0_s3_way[42:0], t_high_high_tile_1_0_product_0};
    t_high_high_tile_1_0_product_1_s3 <= t_high_high_tile_1_0_product_1;
    a_242_217_s3 <= a_242_217_s2;
    t_high_high_tile_2_0_product_0_s3_way <= {t_high_high_tile_2_0_product_0_s3_way[27:0], t_high_high_tile_2_0_product_0};
    t_high_high_tile_2_0_product_1_s3 <= t_high_high_tile_2_0_product_1;
    a_253_243_s3 <= a_253_243_s2;
    // into stage 4
    t_low_low_tile_0_0_sum_0_s4 <= t_low_low_tile_0_0_sum_0;
    t_low_low_tile_0_0_product_2_s4 <= t_low_low_tile_0_0_product_2;
    a_25_0_s4 <= a_25_0_s3;
    b_63_51_s4_way <= {b_63_51_s4_way[38:0], b_63_51};
    t_low_low_tile_1_0_sum_0_s4 <= t_low_low_tile_1_0_sum_0;
    t_low_low_tile_1_0_product_2_s4 <= t_low_low_tile_1_0_product_2;
    a_51_26_s4 <= a_51_26_s3;
    t_low_low_tile_2_0_sum_0_s4 <= t_low_low_tile_2_0_sum_0;
    t_low_low_tile_2_0_product_2_s4 <= t_low_low_tile_2_0_product_2;
    a_63_52_s4 <= a_63_52_s3;
    t_low_high_tile_0_0_sum_0_s4 <= t_low_high_tile_0_0_sum_0;
    t_low_high_tile_0_0_product_2_s4 <= t_low_high_tile_0_0_product_2;
    a_89_64_s4 <= a_89_64_s3;
    b_126_115_s4_way <= {b_126_115_s4_way[35:0], b_126_115};
    t_low_high_tile_1_0_sum_0_s4 <= t_low_high_tile_1_0_sum_0;
    t_low_high_tile_1_0_product_2_s4 <= t_low_high_tile_1_0_product_2;
    a_115_90_s4 <= a_115_90_s3;
    t_low_high_tile_2_0_sum_0_s4 <= t_low_high_tile_2_0_sum_0;
    t_low_high_tile_2_0_product_2_s4 <= t_low_high_tile_2_0_product_2;
    a_126_116_s4 <= a_126_116_s3;
    t_low_xs_25_0_s4 <= t_low_xs_25_0;
    t_low_ys_16_0_s4 <= t_low_ys_16_0;
    t_low_xs_51_26_s4 <= t_low_xs_51_26;
    t_low_xs_64_52_s4 <= t_low_xs_64_52;
    t_high_low_tile_0_0_sum_0_s4 <= t_high_low_tile_0_0_sum_0;
    t_high_low_tile_0_0_product_2_s4 <= t_high_low_tile_0_0_product_2;
    a_152_127_s4 <= a_152_127_s3;
    b_190_178_s4_way <= {b_190_178_s4_way[38:0], b_190_178};
    t_high_low_tile_1_0_sum_0_s4 <= t_high_low_tile_1_0_sum_0;
    t_high_low_tile_1_0_product_2_s4 <= t_high_low_tile_1_0_product_2;
    a_178_153_s4 <= a_178_153_s3;
    t_high_low_tile_2_0_sum_0_s4 <= t_high_low_tile_2_0_sum_0;
    t_high_low_tile_2_0_product_2_s4 <= t_high_low_tile_2_0_product_2;
    a_190_179_s4 <= a_190_179_s3;
    t_high_high_tile_0_0_sum_0_s4 <= t_high_high_tile_0_0_sum_0;
    t_high_high_tile_0_0_product_2_s4 <= t_high_high_tile_0_0_product_2;
    a_216_191_s4 <= a_216_191_s3;
    b_253_242_s4_way <= {b_253_242_s4_way[35:0], b_253_242};
    t_high_high_tile_1_0_sum_0_s4 <= t_high_high_tile_1_0_sum_0;
    t_high_high_tile_1_0_product_2_s4 <= t_high_high_tile_1_0_product_2;
    a_242_217_s4 <= a_242_217_s3;
    t_high_high_tile_2_0_sum_0_s4 <= t_high_high_tile_2_0_sum_0;
    t_high_high_tile_2_0_product_2_s4 <= t_high_high_tile_2_0_product_2;
    a_253_243_s4 <= a_253_243_s3;
    t_high_xs_25_0_s4 <= t_high_xs_25_0;
    t_high_ys_16_0_s4 <= t_high_ys_16_0;
    t_high_xs_51_26_s4 <= t_high_xs_51_26;
    t_high_xs_64_52_s4 <= t_high_xs_64_52;
    t_middle_xs_column_0_sum_s4 <= t_middle_xs_column_0_sum;
    t_middle_ys_column_0_sum_s4 <= t_middle_ys_column_0_sum;
    t_xs_25_0_s4 <= t_xs_25_0;
    t_ys_16_0_s4 <= t_ys_16_0;
    t_xs_51_26_s4 <= t_xs_51_26;
    t_xs_63_52_s4 <= t_xs_63_52;
    t_xs_89_64_s4 <= t_xs_89_64;
    t_ys_80_64_s4 <= t_ys_80_64;
    t_xs_115_90_s4 <= t_xs_115_90;
    t_xs_127_116_s4 <= t_xs_127_116;
    // into stage 5
    t_low_low_tile_0_0_sum_1_s5 <= t_low_low_tile_0_0_sum_1;
    t_low_low_tile_0_0_product_3_s5 <= t_low_low_tile_0_0_product_3;
    t_low_low_tile_1_0_sum_1_s5 <= t_low_low_tile_1_0_sum_1;
    t_low_low_tile_1_0_product_3_s5 <= t_low_low_tile_1_0_product_3;
    t_low_low_tile_2_0_sum_1_s5 <= t_low_low_tile_2_0_sum_1;
    t_low_low_tile_2_0_product_3_s5 <= t_low_low_tile_2_0_product_3;
    t_low_high_tile_0_0_sum_1_s5 <= t_low_high_tile_0_0_sum_1;
    t_low_high_tile_0_0_product_3_s5 <= t_low_high_tile_0_0_product_3;
    t_low_high_tile_1_0_sum_1_s5 <= t_low_high_tile_1_0_sum_1;
    t_low_high_tile_1_0_product_3_s5 <= t_low_high_tile_1_0_product_3;
    t_low_high_tile_2_0_sum_1_s5 <= t_low_high_tile_2_0_sum_1;
    t_low_high_tile_2_0_product_3_s5 <= t_low_high_tile_2_0_product_3;
    t_low_xs_25_0_s5 <= t_low_xs_25_0_s4;
    t_low_ys_33_17_s5_way <= {t_low_ys_33_17_s5_way[16:0], t_low_ys_33_17};
    t_low_xs_51_26_s5 <= t_low_xs_51_26_s4;
    t_low_xs_64_52_s5 <= t_low_xs_64_52_s4;
    t_high_low_tile_0_0_sum_1_s5 <= t_high_low_tile_0_0_sum_1;
    t_high_low_tile_0_0_product_3_s5 <= t_high_low_tile_0_0_product_3;
    t_high_low_tile_1_0_sum_1_s5 <= t_high_low_tile_1_0_sum_1;
    t_high_low_tile_1_0_product_3_s5 <= t_high_low_tile_1_0_product_3;
    t_high_low_tile_2_0_sum_1_s5 <= t_high_low_tile_2_0_sum_1;
    t_high_low_tile_2_0_product_3_s5 <= t_high_low_tile_2_0_product_3;
    t_high_high_tile_0_0_sum_1_s5 <= t_high_high_tile_0_0_sum_1;
    t_high_high_tile_0_0_product_3_s5 <= t_high_high_tile_0_0_product_3;
    t_high_high_tile_1_0_sum_1_s5 <= t_high_high_tile_1_0_sum_1;
    t_high_high_tile_1_0_product_3_s5 <= t_high_high_tile_1_0_product_3;
    t_high_high_tile_2_0_sum_1_s5 <= t_high_high_tile_2_0_sum_1;
    t_high_high_tile_2_0_product_3_s5 <= t_high_high_tile_2_0_product_3;
    t_high_xs_25_0_s5 <= t_high_xs_25_0_s4;
    t_high_ys_33_17_s5_way <= {t_high_ys_33_17_s5_way[16:0], t_high_ys_33_17};
    t_high_xs_51_26_s5 <= t_high_xs_51_26_s4;
    t_high_xs_64_52_s5 <= t_high_xs_64_52_s4;
    t_middle_xs_column_0_sum_s4_63_0_s5 <= t_middle_xs_column_0_sum_s4_63_0;
    t_middle_xs_column_0_sum_s4_64_s5 <= t_middle_xs_column_0_sum_s4_64;
    t_middle_ys_column_0_sum_s4_63_0_s5 <= t_middle_ys_column_0_sum_s4_63_0;
    t_middle_ys_column_0_sum_s4_64_s5 <= t_middle_ys_column_0_sum_s4_64;
    t_xs_25_0_s5 <= t_xs_25_0_s4;
    t_ys_33_17_s5_way <= {t_ys_33_17_s5_way[16:0], t_ys_33_17};
    t_xs_51_26_s5 <= t_xs_51_26_s4;
    t_xs_63_52_s5 <= t_xs_63_52_s4;
    t_xs_89_64_s5 <= t_xs_89_64_s4;
    t_ys_97_81_s5_way <= {t_ys_97_81_s5_way[16:0], t_ys_97_81};
    t_xs_115_90_s5 <= t_xs_115_90_s4;
    t_xs_127_116_s5 <= t_xs_127_116_s4;
    // into stage 6
    t_low_low_tile_0_0_sum_2_s6 <= t_low_low_tile_0_0_sum_2;
    t_low_low_tile_0_0_product_0_s3_16_0_s6_way <= {t_low_low_tile_0_0_product_0_s3_16_0_s6_way[33:0], t_low_low_tile_0_0_product_0_s3_16_0};
    t_low_low_tile_0_0_sum_0_s4_16_0_s6_way <= {t_low_low_tile_0_0_sum_0_s4_16_0_s6_way[16:0], t_low_low_tile_0_0_sum_0_s4_16_0};
    t_low_low_tile_0_0_sum_1_s5_16_0_s6 <= t_low_low_tile_0_0_sum_1_s5_16_0;
    t_low_low_tile_1_0_sum_2_s6 <= t_low_low_tile_1_0_sum_2;
    t_low_low_tile_1_0_product_0_s3_16_0_s6_way <= {t_low_low_tile_1_0_product_0_s3_16_0_s6_way[33:0], t_low_low_tile_1_0_product_0_s3_16_0};
    t_low_low_tile_1_0_sum_0_s4_16_0_s6_way <= {t_low_low_tile_1_0_sum_0_s4_16_0_s6_way[16:0], t_low_low_tile_1_0_sum_0_s4_16_0};
    t_low_low_tile_1_0_sum_1_s5_16_0_s6 <= t_low_low_tile_1_0_sum_1_s5_16_0;
    t_low_low_tile_2_0_sum_2_s6 <= t_low_low_tile_2_0_sum_2;
    t_low_low_tile_2_0_product_0_s3_16_0_s6_way <= {t_low_low_tile_2_0_product_0_s3_16_0_s6_way[33:0], t_low_low_tile_2_0_product_0_s3_16_0};
    t_low_low_tile_2_0_sum_0_s4_16_0_s6_way <= {t_low_low_tile_2_0_sum_0_s4_16_0_s6_way[16:0], t_low_low_tile_2_0_sum_0_s4_16_0};
    t_low_low_tile_2_0_sum_1_s5_16_0_s6 <= t_low_low_tile_2_0_sum_1_s5_16_0;
    t_low_high_tile_0_0_sum_2_s6 <= t_low_high_tile_0_0_sum_2;
    t_low_high_tile_0_0_product_0_s3_16_0_s6_way <= {t_low_high_tile_0_0_product_0_s3_16_0_s6_way[33:0], t_low_high_tile_0_0_product_0_s3_16_0};
    t_low_high_tile_0_0_sum_0_s4_16_0_s6_way <= {t_low_high_tile_0_0_sum_0_s4_16_0_s6_way[16:0], t_low_high_tile_0_0_sum_0_s4_16_0};
    t_low_high_tile_0_0_sum_1_s5_16_0_s6 <= t_low_high_tile_0_0_sum_1_s5_16_0;
    t_low_high_tile_1_0_sum_2_s6 <= t_low_high_tile_1_0_sum_2;
    t_low_high_tile_1_0_product_0_s3_16_0_s6_way <= {t_low_high_tile_1_0_product_0_s3_16_0_s6_way[33:0], t_low_high_tile_1_0_product_0_s3_16_0};
    t_low_high_tile_1_0_sum_0_s4_16_0_s6_way <= {t_low_high_tile_1_0_sum_0_s4_16_0_s6_way[16:0], t_low_high_tile_1_0_sum_0_s4_16_0};
    t_low_high_tile_1_0_sum_1_s5_16_0_s6 <= t_low_high_tile_1_0_sum_1_s5_16_0;
    t_low_high_tile_2_0_sum_2_s6 <= t_low_high_tile_2_0_sum_2;
    t_low_high_tile_2_0_product_0_s3_16_0_s6_way <= {t_low_high_tile_2_0_product_0_s3_16_0_s6_way[33:0], t_low_high_tile_2_0_product_0_s3_16_0};
    t_low_high_tile_2_0_sum_0_s4_16_0_s6_way <= {t_low_high_tile_2_0_sum_0_s4_16_0_s6_way[16:0], t_low_high_tile_2_0_sum_0_s4_16_0};
    t_low_high_tile_2_0_sum_1_s5_16_0_s6 <= t_low_high_tile_2_0_sum_1_s5_16_0;
    t_low_middle_tile_0_0_product_0_s6_way <= {t_low_middle_tile_0_0_product_0_s6_way[42:0], t_low_middle_tile_0_0_product_0};
    t_low_middle_tile_0_0_product_1_s6 <= t_low_middle_tile_0_0_product_1;
    t_low_xs_25_0_s6 <= t_low_xs_25_0_s5;
    t_low_ys_50_34_s6_way <= {t_low_ys_50_34_s6_way[33:0], t_low_ys_50_34};
    t_low_middle_tile_1_0_product_0_s6_way <= {t_low_middle_tile_1_0_product_0_s6_way[42:0], t_low_middle_tile_1_0_product_0};
    t_low_middle_tile_1_0_product_1_s6 <= t_low_middle_tile_1_0_product_1;
    t_low_xs_51_26_s6 <= t_low_xs_51_26_s5;
    t_low_middle_tile_2_0_product_0_s6_way <= {t_low_middle_tile_2_0_product_0_s6_way[29:0], t_low_middle_tile_2_0_product_0};
    t_low_middle_tile_2_0_product_1_s6 <= t_low_middle_tile_2_0_product_1;
    t_low_xs_64_52_s6 <= t_low_xs_64_52_s5;
    t_high_low_tile_0_0_sum_2_s6 <= t_high_low_tile_0_0_sum_2;
    t_high_low_tile_0_0_product_0_s3_16_0_s6_way <= {t_high_low_tile_0_0_product_0_s3_16_0_s6_way[33:0], t_high_low_tile_0_0_product_0_s3_16_0};
    t_high_low_tile_0_0_sum_0_s4_16_0_s6_way <= {t_high_low_tile_0_0_sum_0_s4_16_0_s6_way[16:0], t_high_low_tile_0_0_sum_0_s4_16_0};
    t_high_low_tile_0_0_sum_1_s5_16_0_s6 <= t_high_low_tile_0_0_sum_1_s5_16_0;
    t_high_low_tile_1_0_sum_2_s6 <= t_high_low_tile_1_0_sum_2;
    t_high_low_tile_1_0_product_0_s3_16_0_s6_way <= {t_high_low_tile_1_0_product_0_s3_16_0_s6_way[33:0], t_high_low_tile_1_0_product_0_s3_16_0};
    t_high_low_tile_1_0_sum_0_s4_16_0_s6_way <= {t_high_low_tile_1_0_sum_0_s4_16_0_s6_way[16:0], t_high_low_tile_1_0_sum_0_s4_16_0};
    t_high_low_tile_1_0_sum_1_s5_16_0_s6 <= t_high_low_tile_1_0_sum_1_s5_16_0;
    t_high_low_tile_2_0_sum_2_s6 <= t_high_low_tile_2_0_sum_2;
    t_high_low_tile_2_0_product_0_s3_16_0_s6_way <= {t_high_low_tile_2_0_product_0_s3_16_0_s6_way[33:0], t_high_low_tile_2_0_product_0_s3_16_0};
    t_high_low_tile_2_0_sum_0_s4_16_0_s6_way <= {t_high_low_tile_2_0_sum_0_s4_16_0_s6_way[16:0], t_high_low_tile_2_0_sum_0_s4_16_0};
    t_high_low_tile_2_0_sum_1_s5_16_0_s6 <= t_high_low_tile_2_0_sum_1_s5_16_0;
    t_high_high_tile_0_0_sum_2_s6 <= t_high_high_tile_0_0_sum_2;
    t_high_high_tile_0_0_product_0_s3_16_0_s6_way <= {t_high_high_tile_0_0_product_0_s3_16_0_s6_way[33:0], t_high_high_tile_0_0_product_0_s3_16_0};
    t_high_high_tile_0_0_sum_0_s4_16_0_s6_way <= {t_high_high_tile_0_0_sum_0_s4_16_0_s6_way[16:0], t_high_high_tile_0_0_sum_0_s4_16_0};
    t_high_high_tile_0_0_sum_1_s5_16_0_s6 <= t_high_high_tile_0_0_sum_1_s5_16_0;
    t_high_high_tile_1_0_sum_2_s6 <= t_high_high_tile_1_0_sum_2;
    t_high_high_tile_1_0_product_0_s3_16_0_s6_way <= {t_high_high_tile_1_0_product_0_s3_16_0_s6_way[33:0], t_high_high_tile_1_0_product_0_s3_16_0};
    t_high_high_tile_1_0_sum_0_s4_16_0_s6_way <= {t_high_high_tile_1_0_sum_0_s4_16_0_s6_way[16:0], t_high_high_tile_1_0_sum_0_s4_16_0};
    t_high_high_tile_1_0_sum_1_s5_16_0_s6 <= t_high_high_tile_1_0_sum_1_s5_16_0;
    t_high_high_tile_2_0_sum_2_s6 <= t_high_high_tile_2_0_sum_2;
    t_high_high_tile_2_0_product_0_s3_16_0_s6_way <= {t_high_high_tile_2_0_product_0_s3_16_0_s6_way[33:0], t_high_high_tile_2_0_product_0_s3_16_0};
    t_high_high_tile_2_0_sum_0_s4_16_0_s6_way <= {t_high_high_tile_2_0_sum_0_s4_16_0_s6_way[16:0], t_high_high_tile_2_0_sum_0_s4_16_0};
    t_high_high_tile_2_0_sum_1_s5_16_0_s6 <= t_high_high_tile_2_0_sum_1_s5_16_0;
    t_high_middle_tile_0_0_product_0_s6_way <= {t_high_middle_tile_0_0_product_0_s6_way[42:0], t_high_middle_tile_0_0_product_0};
    t_high_middle_tile_0_0_product_1_s6 <= t_high_middle_tile_0_0_product_1;
    t_high_xs_25_0_s6 <= t_high_xs_25_0_s5;
    t_high_ys_50_34_s6_way <= {t_high_ys_50_34_s6_way[33:0], t_high_ys_50_34};
    t_high_middle_tile_1_0_product_0_s6_way <= {t_high_middle_tile_1_0_product_0_s6_way[42:0], t_high_middle_tile_1_0_product_0};
    t_high_middle_tile_1_0_product_1_s6 <= t_high_middle_tile_1_0_product_1;
    t_high_xs_51_26_s6 <= t_high_xs_51_26_s5;
    t_high_middle_tile_2_0_product_0_s6_way <= {t_high_middle_tile_2_0_product_0_s6_way[29:0], t_high_middle_tile_2_0_product_0};
    t_high_middle_tile_2_0_product_1_s6 <= t_high_middle_tile_2_0_product_1;
    t_high_xs_64_52_s6 <= t_high_xs_64_52_s5;
    t_middle_xs <= t_middle_xs_carry_joined;
    t_middle_ys <= t_middle_ys_carry_joined;
    t_middle_low_tile_0_0_product_0_s6_way <= {t_middle_low_tile_0_0_product_0_s6_way[42:0], t_middle_low_tile_0_0_product_0};
    t_middle_low_tile_0_0_product_1_s6 <= t_middle_low_tile_0_0_product_1;
    t_xs_25_0_s6 <= t_xs_25_0_s5;
    t_ys_50_34_s6_way <= {t_ys_50_34_s6_way[33:0], t_ys_50_34};
    t_middle_low_tile_1_0_product_0_s6_way <= {t_middle_low_tile_1_0_product_0_s6_way[42:0], t_middle_low_tile_1_0_product_0};
    t_middle_low_tile_1_0_product_1_s6 <= t_middle_low_tile_1_0_product_1;
    t_xs_51_26_s6 <= t_xs_51_26_s5;
    t_middle_low_tile_2_0_product_0_s6_way <= {t_middle_low_tile_2_0_product_0_s6_way[28:0], t_middle_low_tile_2_0_product_0};
    t_middle_low_tile_2_0_product_1_s6 <= t_middle_low_tile_2_0_product_1;
    t_xs_63_52_s6 <= t_xs_63_52_s5;
    t_middle_high_tile_0_0_product_0_s6_way <= {t_middle_high_tile_0_0_product_0_s6_way[42:0], t_middle_high_tile_0_0_product_0};
    t_middle_high_tile_0_0_product_1_s6 <= t_middle_high_tile_0_0_product_1;
    t_xs_89_64_s6 <= t_xs_89_64_s5;
    t_ys_114_98_s6_way <= {t_ys_114_98_s6_way[33:0], t_ys_114_98};
    t_middle_high_tile_1_0_product_0_s6_way <= {t_middle_high_tile_1_0_product_0_s6_way[42:0], t_middle_high_tile_1_0_product_0};
    t_middle_high_tile_1_0_product_1_s6 <= t_middle_high_tile_1_0_product_1;
    t_xs_115_90_s6 <= t_xs_115_90_s5;
    t_middle_high_tile_2_0_product_0_s6_way <= {t_middle_high_tile_2_0_product_0_s6_way[28:0], t_middle_high_tile_2_0_product_0};
    t_middle_high_tile_2_0_product_1_s6 <= t_middle_high_tile_2_0_product_1;
    t_xs_127_116_s6 <= t_xs_127_116_s5;
    // into stage 7
    t_low_low_column_0_sum_s7 <= t_low_low_column_0_sum;
    t_low_low_column_1_sum_s7 <= t_low_low_column_1_sum;
    t_low_high_column_0_sum_s7 <= t_low_high_column_0_sum;
    t_low_high_column_1_sum_s7 <= t_low_high_column_1_sum;
    t_low_middle_tile_0_0_sum_0_s7 <= t_low_middle_tile_0_0_sum_0;
    t_low_middle_tile_0_0_product_2_s7 <= t_low_middle_tile_0_0_product_2;
    t_low_xs_25_0_s7 <= t_low_xs_25_0_s6;
    t_low_ys_64_51_s7_way <= {t_low_ys_64_51_s7_way[41:0], t_low_ys_64_51};
    t_low_middle_tile_1_0_sum_0_s7 <= t_low_middle_tile_1_0_sum_0;
    t_low_middle_tile_1_0_product_2_s7 <= t_low_middle_tile_1_0_product_2;
    t_low_xs_51_26_s7 <= t_low_xs_51_26_s6;
    t_low_middle_tile_2_0_sum_0_s7 <= t_low_middle_tile_2_0_sum_0;
    t_low_middle_tile_2_0_product_2_s7 <= t_low_middle_tile_2_0_product_2;
    t_low_xs_64_52_s7 <= t_low_xs_64_52_s6;
    t_high_low_column_0_sum_s7 <= t_high_low_column_0_sum;
    t_high_low_column_1_sum_s7 <= t_high_low_column_1_sum;
    t_high_high_column_0_sum_s7 <= t_high_high_column_0_sum;
    t_high_high_column_1_sum_s7 <= t_high_high_column_1_sum;
    t_high_middle_tile_0_0_sum_0_s7 <= t_high_middle_tile_0_0_sum_0;
    t_high_middle_tile_0_0_product_2_s7 <= t_high_middle_tile_0_0_product_2;
    t_high_xs_25_0_s7 <= t_high_xs_25_0_s6;
    t_high_ys_64_51_s7_way <= {t_high_ys_64_51_s7_way[41:0], t_high_ys_64_51};
    t_high_middle_tile_1_0_sum_0_s7 <= t_high_middle_tile_1_0_sum_0;
    t_high_middle_tile_1_0_product_2_s7 <= t_high_middle_tile_1_0_product_2;
    t_high_xs_51_26_s7 <= t_high_xs_51_26_s6;
    t_high_middle_tile_2_0_sum_0_s7 <= t_high_middle_tile_2_0_sum_0;
    t_high_middle_tile_2_0_product_2_s7 <= t_high_middle_tile_2_0_product_2;
    t_high_xs_64_52_s7 <= t_high_xs_64_52_s6;
    t_middle_low_tile_0_0_sum_0_s7 <= t_middle_low_tile_0_0_sum_0;
    t_middle_low_tile_0_0_product_2_s7 <= t_middle_low_tile_0_0_product_2;
    t_xs_25_0_s7 <= t_xs_25_0_s6;
    t_ys_63_51_s7_way <= {t_ys_63_51_s7_way[38:0], t_ys_63_51};
    t_middle_low_tile_1_0_sum_0_s7 <= t_middle_low_tile_1_0_sum_0;
    t_middle_low_tile_1_0_product_2_s7 <= t_middle_low_tile_1_0_product_2;
    t_xs_51_26_s7 <= t_xs_51_26_s6;
    t_middle_low_tile_2_0_sum_0_s7 <= t_middle_low_tile_2_0_sum_0;
    t_middle_low_tile_2_0_product_2_s7 <= t_middle_low_tile_2_0_product_2;
    t_xs_63_52_s7 <= t_xs_63_52_s6;
    t_middle_high_tile_0_0_sum_0_s7 <= t_middle_high_tile_0_0_sum_0;
    t_middle_high_tile_0_0_product_2_s7 <= t_middle_high_tile_0_0_product_2;
    t_xs_89_64_s7 <= t_xs_89_64_s6;
    t_ys_127_115_s7_way <= {t_ys_127_115_s7_way[38:0], t_ys_127_115};
    t_middle_high_tile_1_0_sum_0_s7 <= t_middle_high_tile_1_0_sum_0;
    t_middle_high_tile_1_0_product_2_s7 <= t_middle_high_tile_1_0_product_2;
    t_xs_115_90_s7 <= t_xs_115_90_s6;
    t_middle_high_tile_2_0_sum_0_s7 <= t_middle_high_tile_2_0_sum_0;
    t_middle_high_tile_2_0_product_2_s7 <= t_middle_high_tile_2_0_product_2;
    t_xs_127_116_s7 <= t_xs_127_116_s6;
    t_middle_xs_25_0_s7 <= t_middle_xs_25_0;
    t_middle_ys_16_0_s7 <= t_middle_ys_16_0;
    t_middle_xs_51_26_s7 <= t_middle_xs_51_26;
    t_middle_xs_64_52_s7 <= t_middle_xs_64_52;
    // into stage 8
    t_low_middle_tile_0_0_sum_1_s8 <= t_low_middle_tile_0_0_sum_1;
    t_low_middle_tile_0_0_product_3_s8 <= t_low_middle_tile_0_0_product_3;
    t_low_middle_tile_1_0_sum_1_s8 <= t_low_middle_tile_1_0_sum_1;
    t_low_middle_tile_1_0_product_3_s8 <= t_low_middle_tile_1_0_product_3;
    t_low_middle_tile_2_0_sum_1_s8 <= t_low_middle_tile_2_0_sum_1;
    t_low_middle_tile_2_0_product_3_s8 <= t_low_middle_tile_2_0_product_3;
    t_high_middle_tile_0_0_sum_1_s8 <= t_high_middle_tile_0_0_sum_1;
    t_high_middle_tile_0_0_product_3_s8 <= t_high_middle_tile_0_0_product_3;
    t_high_middle_tile_1_0_sum_1_s8 <= t_high_middle_tile_1_0_sum_1;
    t_high_middle_tile_1_0_product_3_s8 <= t_high_middle_tile_1_0_product_3;
    t_high_middle_tile_2_0_sum_1_s8 <= t_high_middle_tile_2_0_sum_1;
    t_high_middle_tile_2_0_product_3_s8 <= t_high_middle_tile_2_0_product_3;
    t_middle_low_tile_0_0_sum_1_s8 <= t_middle_low_tile_0_0_sum_1;
    t_middle_low_tile_0_0_product_3_s8 <= t_middle_low_tile_0_0_product_3;
    t_middle_low_tile_1_0_sum_1_s8 <= t_middle_low_tile_1_0_sum_1;
    t_middle_low_tile_1_0_product_3_s8 <= t_middle_low_tile_1_0_product_3;
    t_middle_low_tile_2_0_sum_1_s8 <= t_middle_low_tile_2_0_sum_1;
    t_middle_low_tile_2_0_product_3_s8 <= t_middle_low_tile_2_0_product_3;
    t_middle_high_tile_0_0_sum_1_s8 <= t_middle_high_tile_0_0_sum_1;
    t_middle_high_tile_0_0_product_3_s8 <= t_middle_high_tile_0_0_product_3;
    t_middle_high_tile_1_0_sum_1_s8 <= t_middle_high_tile_1_0_sum_1;
    t_middle_high_tile_1_0_product_3_s8 <= t_middle_high_tile_1_0_product_3;
    t_middle_high_tile_2_0_sum_1_s8 <= t_middle_high_tile_2_0_sum_1;
    t_middle_high_tile_2_0_product_3_s8 <= t_middle_high_tile_2_0_product_3;
    t_middle_xs_25_0_s8 <= t_middle_xs_25_0_s7;
    t_middle_ys_33_17_s8_way <= {t_middle_ys_33_17_s8_way[16:0], t_middle_ys_33_17};
    t_middle_xs_51_26_s8 <= t_middle_xs_51_26_s7;
    t_middle_xs_64_52_s8 <= t_middle_xs_64_52_s7;
    // into stage 9
    t_low_low_column_0_sum_s7_63_0_s9_way <= {t_low_low_column_0_sum_s7_63_0_s9_way[63:0], t_low_low_column_0_sum_s7_63_0};
    t_low_low_settled_sum_s9_way <= {t_low_low_settled_sum_s9_way[63:0], t_low_low_settled_sum};
    t_low_high_column_0_sum_s7_63_0_s9_way <= {t_low_high_column_0_sum_s7_63_0_s9_way[63:0], t_low_high_column_0_sum_s7_63_0};
    t_low_high_settled_sum_s9_way <= {t_low_high_settled_sum_s9_way[61:0], t_low_high_settled_sum};
    t_low_middle_tile_0_0_sum_2_s9 <= t_low_middle_tile_0_0_sum_2;
    t_low_middle_tile_0_0_product_0_s6_16_0_s9_way <= {t_low_middle_tile_0_0_product_0_s6_16_0_s9_way[33:0], t_low_middle_tile_0_0_product_0_s6_16_0};
    t_low_middle_tile_0_0_sum_0_s7_16_0_s9_way <= {t_low_middle_tile_0_0_sum_0_s7_16_0_s9_way[16:0], t_low_middle_tile_0_0_sum_0_s7_16_0};
    t_low_middle_tile_0_0_sum_1_s8_16_0_s9 <= t_low_middle_tile_0_0_sum_1_s8_16_0;
    t_low_middle_tile_1_0_sum_2_s9 <= t_low_middle_tile_1_0_sum_2;
    t_low_middle_tile_1_0_product_0_s6_16_0_s9_way <= {t_low_middle_tile_1_0_product_0_s6_16_0_s9_way[33:0], t_low_middle_tile_1_0_product_0_s6_16_0};
    t_low_middle_tile_1_0_sum_0_s7_16_0_s9_way <= {t_low_middle_tile_1_0_sum_0_s7_16_0_s9_way[16:0], t_low_middle_tile_1_0_sum_0_s7_16_0};
    t_low_middle_tile_1_0_sum_1_s8_16_0_s9 <= t_low_middle_tile_1_0_sum_1_s8_16_0;
    t_low_middle_tile_2_0_sum_2_s9 <= t_low_middle_tile_2_0_sum_2;
    t_low_middle_tile_2_0_product_0_s6_16_0_s9_way <= {t_low_middle_tile_2_0_product_0_s6_16_0_s9_way[33:0], t_low_middle_tile_2_0_product_0_s6_16_0};
    t_low_middle_tile_2_0_sum_0_s7_16_0_s9_way <= {t_low_middle_tile_2_0_sum_0_s7_16_0_s9_way[16:0], t_low_middle_tile_2_0_sum_0_s7_16_0};
    t_low_middle_tile_2_0_sum_1_s8_16_0_s9 <= t_low_middle_tile_2_0_sum_1_s8_16_0;
    t_high_low_column_0_sum_s7_63_0_s9_way <= {t_high_low_column_0_sum_s7_63_0_s9_way[63:0], t_high_low_column_0_sum_s7_63_0};
    t_high_low_settled_sum_s9_way <= {t_high_low_settled_sum_s9_way[63:0], t_high_low_settled_sum};
    t_high_high_column_0_sum_s7_63_0_s9_way <= {t_high_high_column_0_sum_s7_63_0_s9_way[63:0], t_high_high_column_0_sum_s7_63_0};
    t_high_high_settled_sum_s9_way <= {t_high_high_settled_sum_s9_way[61:0], t_high_high_settled_sum};
    t_high_middle_tile_0_0_sum_2_s9 <= t_high_middle_tile_0_0_sum_2;
    t_high_middle_tile_0_0_product_0_s6_16_0_s9_way <= {t_high_middle_tile_0_0_product_0_s6_16_0_s9_way[33:0], t_high_middle_tile_0_0_product_0_s6_16_0};
    t_high_middle_tile_0_0_sum_0_s7_16_0_s9_way <= {t_high_middle_tile_0_0_sum_0_s7_16_0_s9_way[16:0], t_high_middle_tile_0_0_sum_0_s7_16_0};
    t_high_middle_tile_0_0_sum_1_s8_16_0_s9 <= t_high_middle_tile_0_0_sum_1_s8_16_0;
    t_high_middle_tile_1_0_sum_2_s9 <= t_high_middle_tile_1_0_sum_2;
    t_high_middle_tile_1_0_product_0_s6_16_0_s9_way <= {t_high_middle_tile_1_0_product_0_s6_16_0_s9_way[33:0], t_high_middle_tile_1_0_product_0_s6_16_0};
    t_high_middle_tile_1_0_sum_0_s7_16_0_s9_way <= {t_high_middle_tile_1_0_sum_0_s7_16_0_s9_way[16:0], t_high_middle_tile_1_0_sum_0_s7_16_0};
    t_high_middle_tile_1_0_sum_1_s8_16_0_s9 <= t_high_middle_tile_1_0_sum_1_s8_16_0;
    t_high_middle_tile_2_0_sum_2_s9 <= t_high_middle_tile_2_0_sum_2;
    t_high_middle_tile_2_0_product_0_s6_16_0_s9_way <= {t_high_middle_tile_2_0_product_0_s6_16_0_s9_way[33:0], t_high_middle_tile_2_0_product_0_s6_16_0};
    t_high_middle_tile_2_0_sum_0_s7_16_0_s9_way <= {t_high_middle_tile_2_0_sum_0_s7_16_0_s9_way[16:0], t_high_middle_tile_2_0_sum_0_s7_16_0};
    t_high_middle_tile_2_0_sum_1_s8_16_0_s9 <= t_high_middle_tile_2_0_sum_1_s8_16_0;
    t_middle_low_tile_0_0_sum_2_s9 <= t_middle_low_tile_0_0_sum_2;
    t_middle_low_tile_0_0_product_0_s6_16_0_s9_way <= {t_middle_low_tile_0_0_product_0_s6_16_0_s9_way[33:0], t_middle_low_tile_0_0_product_0_s6_16_0};
    t_middle_low_tile_0_0_sum_0_s7_16_0_s9_way <= {t_middle_low_tile_0_0_sum_0_s7_16_0_s9_way[16:0], t_middle_low_tile_0_0_sum_0_s7_16_0};
    t_middle_low_tile_0_0_sum_1_s8_16_0_s9 <= t_middle_low_tile_0_0_sum_1_s8_16_0;
    t_middle_low_tile_1_0_sum_2_s9 <= t_middle_low_tile_1_0_sum_2;
    t_middle_low_tile_1_0_product_0_s6_16_0_s9_way <= {t_middle_low_tile_1_0_product_0_s6_16_0_s9_way[33:0], t_middle_low_tile_1_0_product_0_s6_16_0};
    t_middle_low_tile_1_0_sum_0_s7_16_0_s9_way <= {t_middle_low_tile_1_0_sum_0_s7_16_0_s9_way[16:0], t_middle_low_tile_1_0_sum_0_s7_16_0};
    t_middle_low_tile_1_0_sum_1_s8_16_0_s9 <= t_middle_low_tile_1_0_sum_1_s8_16_0;
    t_middle_low_tile_2_0_sum_2_s9 <= t_middle_low_tile_2_0_sum_2;
    t_middle_low_tile_2_0_product_0_s6_16_0_s9_way <= {t_middle_low_tile_2_0_product_0_s6_16_0_s9_way[33:0], t_middle_low_tile_2_0_product_0_s6_16_0};
    t_middle_low_tile_2_0_sum_0_s7_16_0_s9_way <= {t_middle_low_tile_2_0_sum_0_s7_16_0_s9_way[16:0], t_middle_low_tile_2_0_sum_0_s7_16_0};
    t_middle_low_tile_2_0_sum_1_s8_16_0_s9 <= t_middle_low_tile_2_0_sum_1_s8_16_0;
    t_middle_high_tile_0_0_sum_2_s9 <= t_middle_high_tile_0_0_sum_2;
    t_middle_high_tile_0_0_product_0_s6_16_0_s9_way <= {t_middle_high_tile_0_0_product_0_s6_16_0_s9_way[33:0], t_middle_high_tile_0_0_product_0_s6_16_0};
    t_middle_high_tile_0_0_sum_0_s7_16_0_s9_way <= {t_middle_high_tile_0_0_sum_0_s7_16_0_s9_way[16:0], t_middle_high_tile_0_0_sum_0_s7_16_0};
    t_middle_high_tile_0_0_sum_1_s8_16_0_s9 <= t_middle_high_tile_0_0_sum_1_s8_16_0;
    t_middle_high_tile_1_0_sum_2_s9 <= t_middle_high_tile_1_0_sum_2;
    t_middle_high_tile_1_0_product_0_s6_16_0_s9_way <= {t_middle_high_tile_1_0_product_0_s6_16_0_s9_way[33:0], t_middle_high_tile_1_0_product_0_s6_16_0};
    t_middle_high_tile_1_0_sum_0_s7_16_0_s9_way <= {t_middle_high_tile_1_0_sum_0_s7_16_0_s9_way[16:0], t_middle_high_tile_1_0_sum_0_s7_16_0};
    t_middle_high_tile_1_0_sum_1_s8_16_0_s9 <= t_middle_high_tile_1_0_sum_1_s8_16_0;
    t_middle_high_tile_2_0_sum_2_s9 <= t_middle_high_tile_2_0_sum_2;
    t_middle_high_tile_2_0_product_0_s6_16_0_s9_way <= {t_middle_high_tile_2_0_product_0_s6_16_0_s9_way[33:0], t_middle_high_tile_2_0_product_0_s6_16_0};
    t_middle_high_tile_2_0_sum_0_s7_16_0_s9_way <= {t_middle_high_tile_2_0_sum_0_s7_16_0_s9_way[16:0], t_middle_high_tile_2_0_sum_0_s7_16_0};
    t_middle_high_tile_2_0_sum_1_s8_16_0_s9 <= t_middle_high_tile_2_0_sum_1_s8_16_0;
    t_middle_middle_tile_0_0_product_0_s9_way <= {t_middle_middle_tile_0_0_product_0_s9_way[42:0], t_middle_middle_tile_0_0_product_0};
    t_middle_middle_tile_0_0_product_1_s9 <= t_middle_middle_tile_0_0_product_1;
    t_middle_xs_25_0_s9 <= t_middle_xs_25_0_s8;
    t_middle_ys_50_34_s9_way <= {t_middle_ys_50_34_s9_way[33:0], t_middle_ys_50_34};
    t_middle_middle_tile_1_0_product_0_s9_way <= {t_middle_middle_tile_1_0_product_0_s9_way[42:0], t_middle_middle_tile_1_0_product_0};
    t_middle_middle_tile_1_0_product_1_s9 <= t_middle_middle_tile_1_0_product_1;
    t_middle_xs_51_26_s9 <= t_middle_xs_51_26_s8;
    t_middle_middle_tile_2_0_product_0_s9_way <= {t_middle_middle_tile_2_0_product_0_s9_way[29:0], t_middle_middle_tile_2_0_product_0};
    t_middle_middle_tile_2_0_product_1_s9 <= t_middle_middle_tile_2_0_product_1;
    t_middle_xs_64_52_s9 <= t_middle_xs_64_52_s8;
    // into stage 10
    t_low_low <= t_low_low_carry_joined;
    t_low_high <= t_low_high_carry_joined;
    t_low_middle_column_0_sum_s10 <= t_low_middle_column_0_sum;
    t_low_middle_column_1_sum_s10 <= t_low_middle_column_1_sum;
    t_low_middle_tile_2_0_77_76_s10 <= t_low_middle_tile_2_0_77_76;
    t_high_low <= t_high_low_carry_joined;
    t_high_high <= t_high_high_carry_joined;
    t_high_middle_column_0_sum_s10 <= t_high_middle_column_0_sum;
    t_high_middle_column_1_sum_s10 <= t_high_middle_column_1_sum;
    t_high_middle_tile_2_0_77_76_s10 <= t_high_middle_tile_2_0_77_76;
    t_middle_low_column_0_sum_s10 <= t_middle_low_column_0_sum;
    t_middle_low_column_1_sum_s10 <= t_middle_low_column_1_sum;
    t_middle_high_column_0_sum_s10 <= t_middle_high_column_0_sum;
    t_middle_high_column_1_sum_s10 <= t_middle_high_column_1_sum;
    t_middle_middle_tile_0_0_sum_0_s10 <= t_middle_middle_tile_0_0_sum_0;
    t_middle_middle_tile_0_0_product_2_s10 <= t_middle_middle_tile_0_0_product_2;
    t_middle_xs_25_0_s10 <= t_middle_xs_25_0_s9;
    t_middle_ys_64_51_s10_way <= {t_middle_ys_64_51_s10_way[41:0], t_middle_ys_64_51};
    t_middle_middle_tile_1_0_sum_0_s10 <= t_middle_middle_tile_1_0_sum_0;
    t_middle_middle_tile_1_0_product_2_s10 <= t_middle_middle_tile_1_0_product_2;
    t_middle_xs_51_26_s10 <= t_middle_xs_51_26_s9;
    t_middle_middle_tile_2_0_sum_0_s10 <= t_middle_middle_tile_2_0_sum_0;
    t_middle_middle_tile_2_0_product_2_s10 <= t_middle_middle_tile_2_0_product_2;
    t_middle_xs_64_52_s10 <= t_middle_xs_64_52_s9;
    // into stage 11
    t_low_middle_settled_sum_0_s11 <= t_low_middle_settled_sum_0;
    t_high_middle_settled_sum_0_s11 <= t_high_middle_settled_sum_0;
    t_middle_middle_tile_0_0_sum_1_s11 <= t_middle_middle_tile_0_0_sum_1;
    t_middle_middle_tile_0_0_product_3_s11 <= t_middle_middle_tile_0_0_product_3;
    t_middle_middle_tile_1_0_sum_1_s11 <= t_middle_middle_tile_1_0_sum_1;
    t_middle_middle_tile_1_0_product_3_s11 <= t_middle_middle_tile_1_0_product_3;
    t_middle_middle_tile_2_0_sum_1_s11 <= t_middle_middle_tile_2_0_sum_1;
    t_middle_middle_tile_2_0_product_3_s11 <= t_middle_middle_tile_2_0_product_3;
    // into stage 12
    t_low_middle_column_0_sum_s10_63_0_s12_way <= {t_low_middle_column_0_sum_s10_63_0_s12_way[63:0], t_low_middle_column_0_sum_s10_63_0};
    t_low_middle_settled_sum_0_s11_63_0_s12 <= t_low_middle_settled_sum_0_s11_63_0;
    t_low_middle_settled_sum_0_s11_64_s12 <= t_low_middle_settled_sum_0_s11_64;
    t_low_middle_settled_sum_1_s12_way <= {t_low_middle_settled_sum_1_s12_way[1:0], t_low_middle_settled_sum_1};
    t_high_middle_column_0_sum_s10_63_0_s12_way <= {t_high_middle_column_0_sum_s10_63_0_s12_way[63:0], t_high_middle_column_0_sum_s10_63_0};
    t_high_middle_settled_sum_0_s11_63_0_s12 <= t_high_middle_settled_sum_0_s11_63_0;
    t_high_middle_settled_sum_0_s11_64_s12 <= t_high_middle_settled_sum_0_s11_64;
    t_high_middle_settled_sum_1_s12_way <= {t_high_middle_settled_sum_1_s12_way[1:0], t_high_middle_settled_sum_1};
    t_middle_low_column_0_sum_s10_63_0_s12_way <= {t_middle_low_column_0_sum_s10_63_0_s12_way[63:0], t_middle_low_column_0_sum_s10_63_0};
    t_middle_low_settled_sum_s12_way <= {t_middle_low_settled_sum_s12_way[63:0], t_middle_low_settled_sum};
    t_middle_high_column_0_sum_s10_63_0_s12_way <= {t_middle_high_column_0_sum_s10_63_0_s12_way[63:0], t_middle_high_column_0_sum_s10_63_0};
    t_middle_high_settled_sum_s12_way <= {t_middle_high_settled_sum_s12_way[63:0], t_middle_high_settled_sum};
    t_middle_middle_tile_0_0_sum_2_s12 <= t_middle_middle_tile_0_0_sum_2;
    t_middle_middle_tile_0_0_product_0_s9_16_0_s12_way <= {t_middle_middle_tile_0_0_product_0_s9_16_0_s12_way[33:0], t_middle_middle_tile_0_0_product_0_s9_16_0};
    t_middle_middle_tile_0_0_sum_0_s10_16_0_s12_way <= {t_middle_middle_tile_0_0_sum_0_s10_16_0_s12_way[16:0], t_middle_middle_tile_0_0_sum_0_s10_16_0};
    t_middle_middle_tile_0_0_sum_1_s11_16_0_s12 <= t_middle_middle_tile_0_0_sum_1_s11_16_0;
    t_middle_middle_tile_1_0_sum_2_s12 <= t_middle_middle_tile_1_0_sum_2;
    t_middle_middle_tile_1_0_product_0_s9_16_0_s12_way <= {t_middle_middle_tile_1_0_product_0_s9_16_0_s12_way[33:0], t_middle_middle_tile_1_0_product_0_s9_16_0};
    t_middle_middle_tile_1_0_sum_0_s10_16_0_s12_way <= {t_middle_middle_tile_1_0_sum_0_s10_16_0_s12_way[16:0], t_middle_middle_tile_1_0_sum_0_s10_16_0};
    t_middle_middle_tile_1_0_sum_1_s11_16_0_s12 <= t_middle_middle_tile_1_0_sum_1_s11_16_0;
    t_middle_middle_tile_2_0_sum_2_s12 <= t_middle_middle_tile_2_0_sum_2;
    t_middle_middle_tile_2_0_product_0_s9_16_0_s12_way <= {t_middle_middle_tile_2_0_product_0_s9_16_0_s12_way[33:0], t_middle_middle_tile_2_0_product_0_s9_16_0};
    t_middle_middle_tile_2_0_sum_0_s10_16_0_s12_way <= {t_middle_middle_tile_2_0_sum_0_s10_16_0_s12_way[16:0], t_middle_middle_tile_2_0_sum_0_s10_16_0};
    t_middle_middle_tile_2_0_sum_1_s11_16_0_s12 <= t_middle_middle_tile_2_0_sum_1_s11_16_0;
    // into stage 13
    t_low_middle <= t_low_middle_carry_joined;
    not_t_low_high_63_0_s13_way <= {not_t_low_high_63_0_s13_way[127:0], not_t_low_high_63_0};
    not_t_low_high_125_64_s13_way <= {not_t_low_high_125_64_s13_way[123:0], not_t_low_high_125_64};
    t_low_high_125_64_s13_way <= {t_low_high_125_64_s13_way[123:0], t_low_high_125_64};
    t_high_middle <= t_high_middle_carry_joined;
    not_t_high_high_63_0_s13_way <= {not_t_high_high_63_0_s13_way[127:0], not_t_high_high_63_0};
    not_t_high_high_125_64_s13_way <= {not_t_high_high_125_64_s13_way[123:0], not_t_high_high_125_64};
    t_high_high_125_64_s13_way <= {t_high_high_125_64_s13_way[123:0], t_high_high_125_64};
    t_middle_low <= t_middle_low_carry_joined;
    t_middle_high <= t_middle_high_carry_joined;
    t_middle_middle_column_0_sum_s13 <= t_middle_middle_column_0_sum;
    t_middle_middle_column_1_sum_s13 <= t_middle_middle_column_1_sum;
    t_middle_middle_tile_2_0_77_76_s13 <= t_middle_middle_tile_2_0_77_76;
    // into stage 14
    t_low_column_1_sum_1_s14 <= t_low_column_1_sum_1;
    t_low_column_1_sum_0_s14_way <= {t_low_column_1_sum_0_s14_way[197:0], t_low_column_1_sum_0};
    t_low_column_2_sum_1_s14 <= t_low_column_2_sum_1;
    t_low_column_2_sum_0_s14_way <= {t_low_column_2_sum_0_s14_way[197:0], t_low_column_2_sum_0};
    t_high_column_1_sum_1_s14 <= t_high_column_1_sum_1;
    t_high_column_1_sum_0_s14_way <= {t_high_column_1_sum_0_s14_way[197:0], t_high_column_1_sum_0};
    t_high_column_2_sum_1_s14 <= t_high_column_2_sum_1;
    t_high_column_2_sum_0_s14_way <= {t_high_column_2_sum_0_s14_way[197:0], t_high_column_2_sum_0};
    t_middle_middle_settled_sum_0_s14 <= t_middle_middle_settled_sum_0;
    // into stage 15
    t_low_column_1_sum_2_s15 <= t_low_column_1_sum_2;
    t_low_column_2_sum_2_s15 <= t_low_column_2_sum_2;
    t_low_column_3_sum_s15_way <= {t_low_column_3_sum_s15_way[61:0], t_low_column_3_sum};
    t_high_column_1_sum_2_s15 <= t_high_column_1_sum_2;
    t_high_column_2_sum_2_s15 <= t_high_column_2_sum_2;
    t_high_column_3_sum_s15_way <= {t_high_column_3_sum_s15_way[61:0], t_high_column_3_sum};
    t_middle_middle_column_0_sum_s13_63_0_s15_way <= {t_middle_middle_column_0_sum_s13_63_0_s15_way[63:0], t_middle_middle_column_0_sum_s13_63_0};
    t_middle_middle_settled_sum_0_s14_63_0_s15 <= t_middle_middle_settled_sum_0_s14_63_0;
    t_middle_middle_settled_sum_0_s14_64_s15 <= t_middle_middle_settled_sum_0_s14_64;
    t_middle_middle_settled_sum_1_s15_way <= {t_middle_middle_settled_sum_1_s15_way[1:0], t_middle_middle_settled_sum_1};
    // into stage 16
    t_low_settled_sum_0_s16 <= t_low_settled_sum_0;
    t_high_settled_sum_0_s16 <= t_high_settled_sum_0;
    t_middle_middle <= t_middle_middle_carry_joined;
    not_t_middle_high_63_0_s16_way <= {not_t_middle_high_63_0_s16_way[127:0], not_t_middle_high_63_0};
    t_middle_column_2_sum_0_s16_way <= {t_middle_column_2_sum_0_s16_way[131:0], t_middle_column_2_sum_0};
    t_middle_high_127_64_s16_way <= {t_middle_high_127_64_s16_way[127:0], t_middle_high_127_64};
    // into stage 17
    t_low_low_63_0_s17_way <= {t_low_low_63_0_s17_way[383:0], t_low_low_63_0};
    t_low_column_1_sum_2_s15_63_0_s17_way <= {t_low_column_1_sum_2_s15_63_0_s17_way[63:0], t_low_column_1_sum_2_s15_63_0};
    t_low_settled_sum_0_s16_63_0_s17 <= t_low_settled_sum_0_s16_63_0;
    t_low_settled_sum_0_s16_64_s17 <= t_low_settled_sum_0_s16_64;
    t_low_settled_sum_1_s17_way <= {t_low_settled_sum_1_s17_way[61:0], t_low_settled_sum_1};
    t_high_low_63_0_s17_way <= {t_high_low_63_0_s17_way[383:0], t_high_low_63_0};
    t_high_column_1_sum_2_s15_63_0_s17_way <= {t_high_column_1_sum_2_s15_63_0_s17_way[63:0], t_high_column_1_sum_2_s15_63_0};
    t_high_settled_sum_0_s16_63_0_s17 <= t_high_settled_sum_0_s16_63_0;
    t_high_settled_sum_0_s16_64_s17 <= t_high_settled_sum_0_s16_64;
    t_high_settled_sum_1_s17_way <= {t_high_settled_sum_1_s17_way[61:0], t_high_settled_sum_1};
    t_middle_column_1_sum_1_s17 <= t_middle_column_1_sum_1;
    t_middle_column_1_sum_0_s17_way <= {t_middle_column_1_sum_0_s17_way[197:0], t_middle_column_1_sum_0};
    t_middle_column_2_sum_1_s17 <= t_middle_column_2_sum_1;
    t_middle_column_3_sum_s17 <= t_middle_column_3_sum;
    // into stage 18
    t_low <= t_low_carry_joined;
    t_high <= t_high_carry_joined;
    t_middle_column_1_sum_2_s18 <= t_middle_column_1_sum_2;
    t_middle_column_2_sum_1_s17_63_0_s18 <= t_middle_column_2_sum_1_s17_63_0;
    // into stage 19
    t_middle_settled_sum_0_s19 <= t_middle_settled_sum_0;
    t_column_6_sum_s19 <= t_column_6_sum;
    t_column_7_sum_s19 <= t_column_7_sum;
    // into stage 20
    t_middle_low_63_0_s20_way <= {t_middle_low_63_0_s20_way[383:0], t_middle_low_63_0};
    t_middle_column_1_sum_2_s18_63_0_s20_way <= {t_middle_column_1_sum_2_s18_63_0_s20_way[63:0], t_middle_column_1_sum_2_s18_63_0};
    t_middle_settled_sum_0_s19_63_0_s20 <= t_middle_settled_sum_0_s19_63_0;
    t_middle_settled_sum_0_s19_64_s20 <= t_middle_settled_sum_0_s19_64;
    t_middle_settled_sum_1_s20_way <= {t_middle_settled_sum_1_s20_way[127:0], t_middle_settled_sum_1};
    // into stage 21
    t_middle <= t_middle_carry_joined;
    t_column_1_sum_0_s21_way <= {t_column_1_sum_0_s21_way[129:0], t_column_1_sum_0};
    not_t_high_64_1_s21_way <= {not_t_high_64_1_s21_way[127:0], not_t_high_64_1};
    t_column_3_sum_0_s21_way <= {t_column_3_sum_0_s21_way[131:0], t_column_3_sum_0};
    t_column_4_sum_0_s21_way <= {t_column_4_sum_0_s21_way[131:0], t_column_4_sum_0};
    not_t_high_253_193_s21_way <= {not_t_high_253_193_s21_way[121:0], not_t_high_253_193};
    // into stage 22
    t_column_1_sum_1_s22 <= t_column_1_sum_1;
    t_column_2_sum_1_s22 <= t_column_2_sum_1;
    t_column_2_sum_0_s22_way <= {t_column_2_sum_0_s22_way[194:0], t_column_2_sum_0};
    t_column_3_sum_1_s22 <= t_column_3_sum_1;
    t_column_4_sum_1_s22 <= t_column_4_sum_1;
    t_column_5_sum_1_s22 <= t_column_5_sum_1;
    t_column_5_sum_0_s22_way <= {t_column_5_sum_0_s22_way[194:0], t_column_5_sum_0};
    // into stage 23
    t_column_2_sum_2_s23 <= t_column_2_sum_2;
    t_column_5_sum_2_s23 <= t_column_5_sum_2;
    t_column_1_sum_1_s22_65_64_s23 <= t_column_1_sum_1_s22_65_64;
    t_column_3_sum_1_s22_63_0_s23 <= t_column_3_sum_1_s22_63_0;
    t_settled_sum_2_s23 <= t_settled_sum_2;
    t_column_4_sum_1_s22_65_64_s23 <= t_column_4_sum_1_s22_65_64;
    t_column_6_sum_s19_63_0_s23_way <= {t_column_6_sum_s19_63_0_s23_way[191:0], t_column_6_sum_s19_63_0};
    // into stage 24
    t_settled_sum_0_s24 <= t_settled_sum_0;
    t_settled_sum_1_s24 <= t_settled_sum_1;
    t_settled_sum_3_s24 <= t_settled_sum_3;
    t_settled_sum_4_s24 <= t_settled_sum_4;
    // into stage 25
    t_low_63_0_s25_way <= {t_low_63_0_s25_way[383:0], t_low_63_0};
    t_column_1_sum_1_s22_63_0_s25_way <= {t_column_1_sum_1_s22_63_0_s25_way[127:0], t_column_1_sum_1_s22_63_0};
    t_settled_sum_0_s24_63_0_s25 <= t_settled_sum_0_s24_63_0;
    t_settled_sum_0_s24_64_s25 <= t_settled_sum_0_s24_64;
    t_settled_sum_1_s24_63_0_s25 <= t_settled_sum_1_s24_63_0;
    t_settled_sum_1_s24_64_s25 <= t_settled_sum_1_s24_64;
    t_carry_all_bits_0_s25 <= t_carry_all_bits_0;
    t_settled_sum_2_s23_63_0_s25_way <= {t_settled_sum_2_s23_63_0_s25_way[63:0], t_settled_sum_2_s23_63_0};
    t_settled_sum_2_s23_64_s25_way <= {t_settled_sum_2_s23_64_s25_way[0:0], t_settled_sum_2_s23_64};
    t_carry_all_bits_1_s25_way <= {t_carry_all_bits_1_s25_way[0:0], t_carry_all_bits_1};
    t_settled_sum_3_s24_63_0_s25 <= t_settled_sum_3_s24_63_0;
    t_settled_sum_3_s24_64_s25 <= t_settled_sum_3_s24_64;
    t_carry_all_bits_2_s25 <= t_carry_all_bits_2;
    t_settled_sum_4_s24_63_0_s25 <= t_settled_sum_4_s24_63_0;
    t_settled_sum_4_s24_64_s25 <= t_settled_sum_4_s24_64;
    t_carry_all_bits_3_s25 <= t_carry_all_bits_3;
    t_settled_sum_5_s25_way <= {t_settled_sum_5_s25_way[299:0], t_settled_sum_5};
    // into stage 26
    t <= t_carry_joined;
    // into stage 27
    m_column_0_sum_0_s27 <= m_column_0_sum_0;
    m_column_0_sum_1_s27 <= m_column_0_sum_1;
    m_column_0_sum_2_s27 <= m_column_0_sum_2;
    m_column_0_sum_3_s27 <= m_column_0_sum_3;
    m_column_0_sum_4_s27 <= m_column_0_sum_4;
    m_column_0_sum_5_s27 <= m_column_0_sum_5;
    m_column_0_sum_6_s27 <= m_column_0_sum_6;
    m_column_1_sum_0_s27 <= m_column_1_sum_0;
    m_column_1_sum_1_s27 <= m_column_1_sum_1;
    m_column_1_sum_2_s27 <= m_column_1_sum_2;
    m_column_1_sum_3_s27 <= m_column_1_sum_3;
    m_column_1_sum_4_s27 <= m_column_1_sum_4;
    m_column_1_sum_5_s27 <= m_column_1_sum_5;
    m_column_1_sum_6_s27 <= m_column_1_sum_6;
    m_column_1_sum_7_s27 <= m_column_1_sum_7;
    m_column_1_sum_8_s27 <= m_column_1_sum_8;
    m_column_1_sum_9_s27 <= m_column_1_sum_9;
    m_column_1_sum_10_s27 <= m_column_1_sum_10;
    m_column_1_sum_11_s27 <= m_column_1_sum_11;
    m_column_1_sum_12_s27 <= m_column_1_sum_12;
    m_column_1_sum_13_s27 <= m_column_1_sum_13;
    m_column_1_sum_14_s27 <= m_column_1_sum_14;
    m_column_2_sum_0_s27 <= m_column_2_sum_0;
    m_column_2_sum_1_s27 <= m_column_2_sum_1;
    m_column_2_sum_2_s27 <= m_column_2_sum_2;
    m_column_2_sum_3_s27 <= m_column_2_sum_3;
    m_column_2_sum_4_s27 <= m_column_2_sum_4;
    m_column_2_sum_5_s27 <= m_column_2_sum_5;
    m_column_2_sum_6_s27 <= m_column_2_sum_6;
    m_column_2_sum_7_s27 <= m_column_2_sum_7;
    m_column_2_sum_8_s27 <= m_column_2_sum_8;
    m_column_2_sum_9_s27 <= m_column_2_sum_9;
    m_column_2_sum_10_s27 <= m_column_2_sum_10;
    m_column_2_sum_11_s27 <= m_column_2_sum_11;
    m_column_2_sum_12_s27 <= m_column_2_sum_12;
    m_column_2_sum_13_s27 <= m_column_2_sum_13;
    m_column_2_sum_14_s27 <= m_column_2_sum_14;
    m_column_2_sum_15_s27 <= m_column_2_sum_15;
    m_column_2_sum_16_s27 <= m_column_2_sum_16;
    m_column_2_sum_17_s27 <= m_column_2_sum_17;
    m_column_2_sum_18_s27 <= m_column_2_sum_18;
    m_column_2_sum_19_s27 <= m_column_2_sum_19;
    m_column_2_sum_20_s27 <= m_column_2_sum_20;
    m_column_3_sum_0_s27 <= m_column_3_sum_0;
    m_column_3_sum_1_s27 <= m_column_3_sum_1;
    m_column_3_sum_2_s27 <= m_column_3_sum_2;
    m_column_3_sum_3_s27 <= m_column_3_sum_3;
    m_column_3_sum_4_s27 <= m_column_3_sum_4;
    m_column_3_sum_5_s27 <= m_column_3_sum_5;
    m_column_3_sum_6_s27 <= m_column_3_sum_6;
    m_column_3_sum_7_s27 <= m_column_3_sum_7;
    m_column_3_sum_8_s27 <= m_column_3_sum_8;
    m_column_3_sum_9_s27 <= m_column_3_sum_9;
    m_column_3_sum_10_s27 <= m_column_3_sum_10;
    m_column_3_sum_11_s27 <= m_column_3_sum_11;
    m_column_3_sum_12_s27 <= m_column_3_sum_12;
    m_column_3_sum_13_s27 <= m_column_3_sum_13;
    m_column_3_sum_14_s27 <= m_column_3_sum_14;
    m_column_3_sum_15_s27 <= m_column_3_sum_15;
    m_column_3_sum_16_s27 <= m_column_3_sum_16;
    m_column_3_sum_17_s27 <= m_column_3_sum_17;
    m_column_3_sum_18_s27 <= m_column_3_sum_18;
    m_column_3_sum_19_s27 <= m_column_3_sum_19;
    m_column_3_sum_20_s27 <= m_column_3_sum_20;
    m_column_3_sum_21_s27 <= m_column_3_sum_21;
    m_column_3_sum_22_s27 <= m_column_3_sum_22;
    m_column_3_sum_23_s27 <= m_column_3_sum_23;
    m_column_3_sum_24_s27 <= m_column_3_sum_24;
    m_column_3_sum_25_s27 <= m_column_3_sum_25;
    m_column_3_sum_26_s27 <= m_column_3_sum_26;
    m_column_3_sum_27_s27 <= m_column_3_sum_27;
    // into stage 28
    m_column_0_sum_7_s28 <= m_column_0_sum_7;
    m_column_0_sum_8_s28 <= m_column_0_sum_8;
    m_column_0_joined_18_s28 <= m_column_0_joined_18;
    m_column_1_sum_15_s28 <= m_column_1_sum_15;
    m_column_1_sum_16_s28 <= m_column_1_sum_16;
    m_column_1_sum_17_s28 <= m_column_1_sum_17;
    m_column_1_sum_18_s28 <= m_column_1_sum_18;
    m_column_1_sum_19_s28 <= m_column_1_sum_19;
    m_column_2_sum_21_s28 <= m_column_2_sum_21;
    m_column_2_sum_22_s28 <= m_column_2_sum_22;
    m_column_2_sum_23_s28 <= m_column_2_sum_23;
    m_column_2_sum_24_s28 <= m_column_2_sum_24;
    m_column_2_sum_25_s28 <= m_column_2_sum_25;
    m_column_2_sum_26_s28 <= m_column_2_sum_26;
    m_column_2_sum_27_s28 <= m_column_2_sum_27;
    m_column_3_sum_28_s28 <= m_column_3_sum_28;
    m_column_3_sum_29_s28 <= m_column_3_sum_29;
    m_column_3_sum_30_s28 <= m_column_3_sum_30;
    m_column_3_sum_31_s28 <= m_column_3_sum_31;
    m_column_3_sum_32_s28 <= m_column_3_sum_32;
    m_column_3_sum_33_s28 <= m_column_3_sum_33;
    m_column_3_sum_34_s28 <= m_column_3_sum_34;
    m_column_3_sum_35_s28 <= m_column_3_sum_35;
    m_column_3_sum_36_s28 <= m_column_3_sum_36;
    // into stage 29
    m_column_0_sum_9_s29 <= m_column_0_sum_9;
    m_column_1_sum_20_s29 <= m_column_1_sum_20;
    m_column_1_sum_21_s29 <= m_column_1_sum_21;
    m_column_2_sum_28_s29 <= m_column_2_sum_28;
    m_column_2_sum_29_s29 <= m_column_2_sum_29;
    m_column_2_joined_18_s29 <= m_column_2_joined_18;
    m_column_3_sum_37_s29 <= m_column_3_sum_37;
    m_column_3_sum_38_s29 <= m_column_3_sum_38;
    m_column_3_sum_39_s29 <= m_column_3_sum_39;
    // into stage 30
    m_column_1_sum_22_s30 <= m_column_1_sum_22;
    m_column_2_sum_30_s30 <= m_column_2_sum_30;
    m_column_3_sum_40_s30 <= m_column_3_sum_40;
    m_column_3_joined_20_s30_way <= {m_column_3_joined_20_s30_way[127:0], m_column_3_joined_20};
    m_column_0_sum_9_s29_68_64_s30 <= m_column_0_sum_9_s29_68_64;
    // into stage 31
    m_column_3_sum_41_s31 <= m_column_3_sum_41;
    m_settled_sum_0_s31 <= m_settled_sum_0;
    m_settled_sum_1_s31 <= m_settled_sum_1;
    m_column_2_sum_30_s30_69_64_s31 <= m_column_2_sum_30_s30_69_64;
    // into stage 33
    m_column_0_sum_9_s29_63_0_s33_way <= {m_column_0_sum_9_s29_63_0_s33_way[191:0], m_column_0_sum_9_s29_63_0};
    m_settled_sum_0_s31_63_0_s33_way <= {m_settled_sum_0_s31_63_0_s33_way[63:0], m_settled_sum_0_s31_63_0};
    m_settled_sum_0_s31_64_s33_way <= {m_settled_sum_0_s31_64_s33_way[0:0], m_settled_sum_0_s31_64};
    m_settled_sum_1_s31_63_0_s33_way <= {m_settled_sum_1_s31_63_0_s33_way[63:0], m_settled_sum_1_s31_63_0};
    m_settled_sum_1_s31_64_s33_way <= {m_settled_sum_1_s31_64_s33_way[0:0], m_settled_sum_1_s31_64};
    m_carry_all_bits_s33_way <= {m_carry_all_bits_s33_way[0:0], m_carry_all_bits};
    m_settled_sum_2_s33_way <= {m_settled_sum_2_s33_way[63:0], m_settled_sum_2};
    // into stage 34
    m <= m_carry_joined;
    u_column_0_joined_0_s34_way <= {u_column_0_joined_0_s34_way[447:0], u_column_0_joined_0};
    t_373_310_s34_way <= {t_373_310_s34_way[447:0], t_373_310};
    t_437_374_s34_way <= {t_437_374_s34_way[447:0], t_437_374};
    t_501_438_s34_way <= {t_501_438_s34_way[447:0], t_501_438};
    t_507_502_s34_way <= {t_507_502_s34_way[41:0], t_507_502};
    // into stage 35
    u_column_0_sum_0_s35 <= u_column_0_sum_0;
    u_column_0_sum_1_s35 <= u_column_0_sum_1;
    u_column_0_sum_2_s35 <= u_column_0_sum_2;
    u_column_0_sum_3_s35 <= u_column_0_sum_3;
    u_column_0_sum_4_s35 <= u_column_0_sum_4;
    u_column_0_sum_5_s35 <= u_column_0_sum_5;
    u_column_0_sum_6_s35 <= u_column_0_sum_6;
    u_column_0_sum_7_s35 <= u_column_0_sum_7;
    u_column_0_sum_8_s35 <= u_column_0_sum_8;
    u_column_0_sum_9_s35 <= u_column_0_sum_9;
    u_column_0_sum_10_s35 <= u_column_0_sum_10;
    u_column_0_sum_11_s35 <= u_column_0_sum_11;
    u_column_0_sum_12_s35 <= u_column_0_sum_12;
    u_column_0_sum_13_s35 <= u_column_0_sum_13;
    u_column_0_sum_14_s35 <= u_column_0_sum_14;
    u_column_0_sum_15_s35 <= u_column_0_sum_15;
    u_column_0_sum_16_s35 <= u_column_0_sum_16;
    u_column_0_sum_17_s35 <= u_column_0_sum_17;
    u_column_0_sum_18_s35 <= u_column_0_sum_18;
    u_column_0_sum_19_s35 <= u_column_0_sum_19;
    u_column_0_sum_20_s35 <= u_column_0_sum_20;
    u_column_0_sum_21_s35 <= u_column_0_sum_21;
    u_column_0_sum_22_s35 <= u_column_0_sum_22;
    u_column_0_sum_23_s35 <= u_column_0_sum_23;
    u_column_0_sum_24_s35 <= u_column_0_sum_24;
    u_column_0_sum_25_s35 <= u_column_0_sum_25;
    u_column_0_sum_26_s35 <= u_column_0_sum_26;
    u_column_0_sum_27_s35 <= u_column_0_sum_27;
    u_column_0_sum_28_s35 <= u_column_0_sum_28;
    u_column_0_joined_3_s35 <= u_column_0_joined_3;
    u_column_1_sum_0_s35 <= u_column_1_sum_0;
    u_column_1_sum_1_s35 <= u_column_1_sum_1;
    u_column_1_sum_2_s35 <= u_column_1_sum_2;
    u_column_1_sum_3_s35 <= u_column_1_sum_3;
    u_column_1_sum_4_s35 <= u_column_1_sum_4;
    u_column_1_sum_5_s35 <= u_column_1_sum_5;
    u_column_1_sum_6_s35 <= u_column_1_sum_6;
    u_column_1_sum_7_s35 <= u_column_1_sum_7;
    u_column_1_sum_8_s35 <= u_column_1_sum_8;
    u_column_1_sum_9_s35 <= u_column_1_sum_9;
    u_column_1_sum_10_s35 <= u_column_1_sum_10;
    u_column_1_sum_11_s35 <= u_column_1_sum_11;
    u_column_1_sum_12_s35 <= u_column_1_sum_12;
    u_column_1_sum_13_s35 <= u_column_1_sum_13;
    u_column_1_sum_14_s35 <= u_column_1_sum_14;
    u_column_1_sum_15_s35 <= u_column_1_sum_15;
    u_column_1_sum_16_s35 <= u_column_1_sum_16;
    u_column_1_sum_17_s35 <= u_column_1_sum_17;
    u_column_1_sum_18_s35 <= u_column_1_sum_18;
    u_column_1_sum_19_s35 <= u_column_1_sum_19;
    u_column_1_sum_20_s35 <= u_column_1_sum_20;
    u_column_1_sum_21_s35 <= u_column_1_sum_21;
    u_column_1_sum_22_s35 <= u_column_1_sum_22;
    u_column_1_sum_23_s35 <= u_column_1_sum_23;
    u_column_2_sum_0_s35 <= u_column_2_sum_0;
    u_column_2_sum_1_s35 <= u_column_2_sum_1;
    u_column_2_sum_2_s35 <= u_column_2_sum_2;
    u_column_2_sum_3_s35 <= u_column_2_sum_3;
    u_column_2_sum_4_s35 <= u_column_2_sum_4;
    u_column_2_sum_5_s35 <= u_column_2_sum_5;
    u_column_2_sum_6_s35 <= u_column_2_sum_6;
    u_column_2_sum_7_s35 <= u_column_2_sum_7;
    u_column_2_sum_8_s35 <= u_column_2_sum_8;
    u_column_2_sum_9_s35 <= u_column_2_sum_9;
    u_column_2_sum_10_s35 <= u_column_2_sum_10;
    u_column_2_sum_11_s35 <= u_column_2_sum_11;
    u_column_2_sum_12_s35 <= u_column_2_sum_12;
    u_column_2_sum_13_s35 <= u_column_2_sum_13;
    u_column_2_sum_14_s35 <= u_column_2_sum_14;
    u_column_3_sum_0_s35 <= u_column_3_sum_0;
    u_column_3_sum_1_s35 <= u_column_3_sum_1;
    u_column_3_sum_2_s35 <= u_column_3_sum_2;
    u_column_3_sum_3_s35 <= u_column_3_sum_3;
    u_column_3_sum_4_s35 <= u_column_3_sum_4;
    u_column_3_sum_5_s35 <= u_column_3_sum_5;
    u_column_3_sum_6_s35 <= u_column_3_sum_6;
    u_column_3_sum_7_s35 <= u_column_3_sum_7;
    u_column_3_sum_8_s35 <= u_column_3_sum_8;
    u_column_4_sum_0_s35 <= u_column_4_sum_0;
    u_column_4_sum_1_s35 <= u_column_4_sum_1;
    // into stage 36
    u_column_0_sum_29_s36 <= u_column_0_sum_29;
    u_column_0_sum_30_s36 <= u_column_0_sum_30;
    u_column_0_sum_31_s36 <= u_column_0_sum_31;
    u_column_0_sum_32_s36 <= u_column_0_sum_32;
    u_column_0_sum_33_s36 <= u_column_0_sum_33;
    u_column_0_sum_34_s36 <= u_column_0_sum_34;
    u_column_0_sum_35_s36 <= u_column_0_sum_35;
    u_column_0_sum_36_s36 <= u_column_0_sum_36;
    u_column_0_sum_37_s36 <= u_column_0_sum_37;
    u_column_1_sum_24_s36 <= u_column_1_sum_24;
    u_column_1_sum_25_s36 <= u_column_1_sum_25;
    u_column_1_sum_26_s36 <= u_column_1_sum_26;
    u_column_1_sum_27_s36 <= u_column_1_sum_27;
    u_column_1_sum_28_s36 <= u_column_1_sum_28;
    u_column_1_sum_29_s36 <= u_column_1_sum_29;
    u_column_1_sum_30_s36 <= u_column_1_sum_30;
    u_column_1_sum_31_s36 <= u_column_1_sum_31;
    u_column_2_sum_16_s36 <= u_column_2_sum_16;
    u_column_2_sum_17_s36 <= u_column_2_sum_17;
    u_column_2_sum_18_s36 <= u_column_2_sum_18;
    u_column_2_sum_19_s36 <= u_column_2_sum_19;
    u_column_2_sum_20_s36 <= u_column_2_sum_20;
    u_column_2_sum_15_s36_way <= {u_column_2_sum_15_s36_way[65:0], u_column_2_sum_15};
    u_column_3_sum_9_s36 <= u_column_3_sum_9;
    u_column_3_sum_10_s36 <= u_column_3_sum_10;
    u_column_3_sum_11_s36 <= u_column_3_sum_11;
    // into stage 37
    u_column_0_sum_39_s37 <= u_column_0_sum_39;
    u_column_0_sum_40_s37 <= u_column_0_sum_40;
    u_column_0_sum_41_s37 <= u_column_0_sum_41;
    u_column_1_sum_32_s37 <= u_column_1_sum_32;
    u_column_1_sum_33_s37 <= u_column_1_sum_33;
    u_column_1_sum_34_s37 <= u_column_1_sum_34;
    u_column_2_sum_21_s37 <= u_column_2_sum_21;
    u_column_2_sum_22_s37 <= u_column_2_sum_22;
    u_column_3_sum_12_s37 <= u_column_3_sum_12;
    u_column_4_sum_2_s37_way <= {u_column_4_sum_2_s37_way[8:0], u_column_4_sum_2};
    // into stage 38
    u_column_0_sum_42_s38 <= u_column_0_sum_42;
    u_column_0_sum_38_s38_way <= {u_column_0_sum_38_s38_way[133:0], u_column_0_sum_38};
    u_column_1_sum_35_s38 <= u_column_1_sum_35;
    u_column_2_sum_23_s38 <= u_column_2_sum_23;
    u_column_3_sum_12_s37_63_0_s38 <= u_column_3_sum_12_s37_63_0;
    // into stage 39
    u_column_0_sum_43_s39 <= u_column_0_sum_43;
    u_column_1_sum_35_s38_63_0_s39 <= u_column_1_sum_35_s38_63_0;
    u_settled_sum_1_s39 <= u_settled_sum_1;
    u_settled_sum_2_s39 <= u_settled_sum_2;
    // into stage 40
    u_settled_sum_0_s40 <= u_settled_sum_0;
    // into stage 41
    u_column_0_sum_43_s39_63_0_s41_way <= {u_column_0_sum_43_s39_63_0_s41_way[63:0], u_column_0_sum_43_s39_63_0};
    u_settled_sum_0_s40_63_0_s41 <= u_settled_sum_0_s40_63_0;
    u_settled_sum_0_s40_64_s41 <= u_settled_sum_0_s40_64;
    u_settled_sum_1_s39_63_0_s41_way <= {u_settled_sum_1_s39_63_0_s41_way[63:0], u_settled_sum_1_s39_63_0};
    u_settled_sum_1_s39_64_s41_way <= {u_settled_sum_1_s39_64_s41_way[0:0], u_settled_sum_1_s39_64};
    u_carry_all_bits_0_s41_way <= {u_carry_all_bits_0_s41_way[0:0], u_carry_all_bits_0};
    u_settled_sum_2_s39_63_0_s41_way <= {u_settled_sum_2_s39_63_0_s41_way[63:0], u_settled_sum_2_s39_63_0};
    u_settled_sum_2_s39_64_s41_way <= {u_settled_sum_2_s39_64_s41_way[0:0], u_settled_sum_2_s39_64};
    u_carry_all_bits_1_s41_way <= {u_carry_all_bits_1_s41_way[0:0], u_carry_all_bits_1};
    u_settled_sum_3_s41_way <= {u_settled_sum_3_s41_way[26:0], u_settled_sum_3};
    // into stage 42
    u_carry_joined_s42 <= u_carry_joined;
    // into stage 43
    result_less_column_0_sum_s43 <= result_less_column_0_sum;
    result_less_column_1_sum_s43 <= result_less_column_1_sum;
    result_less_column_2_sum_s43 <= result_less_column_2_sum;
    // into stage 44
    result_less_column_0_sum_s43_63_0_s44 <= result_less_column_0_sum_s43_63_0;
    result_less_column_0_sum_s43_64_s44 <= result_less_column_0_sum_s43_64;
    result_less_column_1_sum_s43_63_0_s44 <= result_less_column_1_sum_s43_63_0;
    result_less_column_1_sum_s43_64_s44 <= result_less_column_1_sum_s43_64;
    result_less_carry_all_bits_0_s44 <= result_less_carry_all_bits_0;
    result_less_column_2_sum_s43_63_0_s44 <= result_less_column_2_sum_s43_63_0;
    result_less_column_2_sum_s43_64_s44 <= result_less_column_2_sum_s43_64;
    result_less_carry_all_bits_1_s44 <= result_less_carry_all_bits_1;
    result_less_column_3_sum_s44_way <= {result_less_column_3_sum_s44_way[63:0], result_less_column_3_sum};
    // into stage 45
    result_less <= result_less_carry_joined;
    u_carry_joined_s42_263_10_s45_way <= {u_carry_joined_s42_263_10_s45_way[507:0], u_carry_joined_s42_263_10};
    // into stage 46
    result_chosen_s46 <= result_chosen;
  end
  wire unused = &{1'b0, u_carry_joined_s42[9:0], result_less[254]};
endmodule

// times3_fq_w64: one result a clock, 9 clocks after its operands.
(* pipeline_stages = 9 *)
module times3_fq_w64 (
  input wire clock,
  input wire [253:0] a,
  output wire [253:0] product
);
  wire [11:0] a_253_242 = a[253:242];
  wire below_1 = a_253_242 < 12'h409;
  wire [258:0] multiple_0 = below_1 ? 259'h0 : 259'h7cf9bb18d1ece5fd647afba497e7ea7a2687e956e978e3572c3df73e9278302b9;
  wire below_2 = a_253_242 < 12'h811;
  wire [258:0] multiple_1 = below_2 ? multiple_0 : 259'h79f37631a3d9cbfac8f5f7492fcfd4f44d0fd2add2f1c6ae587bee7d24f060572;
  wire [63:0] a_63_0 = a[63:0];
  wire [62:0] a_62_0 = a[62:0];
  wire [63:0] rest_column_0_joined = {a_62_0, 1'h0};
  wire [63:0] a_127_64 = a[127:64];
  wire [63:0] a_126_63 = a[126:63];
  wire [63:0] a_191_128 = a[191:128];
  wire [63:0] a_190_127 = a[190:127];
  wire [61:0] a_253_192 = a[253:192];
  wire [62:0] a_253_191 = a[253:191];
  // stage 1
  reg [258:0] multiple_1_s1 = 259'h0;
  wire [63:0] multiple_1_s1_63_0 = multiple_1_s1[63:0];
  reg [63:0] a_63_0_s1 = 64'h0;
  reg [63:0] rest_column_0_joined_s1 = 64'h0;
  wire [65:0] rest_column_0_sum = {2'h0, a_63_0_s1} + {2'h0, rest_column_0_joined_s1} + {2'h0, multiple_1_s1_63_0};
  wire [63:0] multiple_1_s1_127_64 = multiple_1_s1[127:64];
  reg [63:0] a_127_64_s1 = 64'h0;
  reg [63:0] a_126_63_s1 = 64'h0;
  wire [65:0] rest_column_1_sum = {2'h0, a_127_64_s1} + {2'h0, a_126_63_s1} + {2'h0, multiple_1_s1_127_64};
  wire [63:0] multiple_1_s1_191_128 = multiple_1_s1[191:128];
  reg [63:0] a_191_128_s1 = 64'h0;
  reg [63:0] a_190_127_s1 = 64'h0;
  wire [65:0] rest_column_2_sum = {2'h0, a_191_128_s1} + {2'h0, a_190_127_s1} + {2'h0, multiple_1_s1_191_128};
  wire [63:0] multiple_1_s1_255_192 = multiple_1_s1[255:192];
  reg [61:0] a_253_192_s1 = 62'h0;
  reg [62:0] a_253_191_s1 = 63'h0;
  wire [64:0] rest_column_3_sum = {3'h0, a_253_192_s1} + {2'h0, a_253_191_s1} + {1'h0, multiple_1_s1_255_192};
  wire [2:0] multiple_1_s1_258_256 = multiple_1_s1[258:256];
  // stage 2
  reg [65:0] rest_column_0_sum_s2 = 66'h0;
  reg [65:0] rest_column_1_sum_s2 = 66'h0;
  reg [65:0] rest_column_2_sum_s2 = 66'h0;
  reg [64:0] rest_column_3_sum_s2 = 65'h0;
  wire [63:0] rest_column_0_sum_s2_63_0 = rest_column_0_sum_s2[63:0];
  wire [1:0] rest_column_0_sum_s2_65_64 = rest_column_0_sum_s2[65:64];
  wire [63:0] rest_column_1_sum_s2_63_0 = rest_column_1_sum_s2[63:0];
  wire [1:0] rest_column_1_sum_s2_65_64 = rest_column_1_sum_s2[65:64];
  wire [64:0] rest_settled_sum_0 = {1'h0, rest_column_1_sum_s2_63_0} + {63'h0, rest_column_0_sum_s2_65_64};
  wire [63:0] rest_column_2_sum_s2_63_0 = rest_column_2_sum_s2[63:0];
  wire [1:0] rest_column_2_sum_s2_65_64 = rest_column_2_sum_s2[65:64];
  wire [64:0] rest_settled_sum_1 = {1'h0, rest_column_2_sum_s2_63_0} + {63'h0, rest_column_1_sum_s2_65_64};
  wire [63:0] rest_column_3_sum_s2_63_0 = rest_column_3_sum_s2[63:0];
  wire rest_column_3_sum_s2_64 = rest_column_3_sum_s2[64];
  wire [64:0] rest_settled_sum_2 = {1'h0, rest_column_3_sum_s2_63_0} + {63'h0, rest_column_2_sum_s2_65_64};
  reg [2:0] multiple_1_s1_258_256_s2 = 3'h0;
  wire [2:0] rest_settled_sum_3 = multiple_1_s1_258_256_s2 + {2'h0, rest_column_3_sum_s2_64};
  // stage 3
  reg [64:0] rest_settled_sum_0_s3 = 65'h0;
  reg [64:0] rest_settled_sum_1_s3 = 65'h0;
  reg [64:0] rest_settled_sum_2_s3 = 65'h0;
  wire [63:0] rest_settled_sum_0_s3_63_0 = rest_settled_sum_0_s3[63:0];
  wire rest_settled_sum_0_s3_64 = rest_settled_sum_0_s3[64];
  wire [63:0] rest_settled_sum_1_s3_63_0 = rest_settled_sum_1_s3[63:0];
  wire rest_settled_sum_1_s3_64 = rest_settled_sum_1_s3[64];
  wire rest_carry_all_bits_0 = &rest_settled_sum_1_s3_63_0;
  wire [63:0] rest_settled_sum_2_s3_63_0 = rest_settled_sum_2_s3[63:0];
  wire rest_settled_sum_2_s3_64 = rest_settled_sum_2_s3[64];
  wire rest_carry_all_bits_1 = &rest_settled_sum_2_s3_63_0;
  // stage 4
  reg [127:0] rest_column_0_sum_s2_63_0_s4_way = 128'h0;
  wire [63:0] rest_column_0_sum_s2_63_0_s4 = rest_column_0_sum_s2_63_0_s4_way[127:64];
  reg [63:0] rest_settled_sum_0_s3_63_0_s4 = 64'h0;
  reg rest_settled_sum_0_s3_64_s4 = 1'h0;
  reg [63:0] rest_settled_sum_1_s3_63_0_s4 = 64'h0;
  wire [63:0] rest_carry_sum_0 = rest_settled_sum_1_s3_63_0_s4 + {63'h0, rest_settled_sum_0_s3_64_s4};
  reg rest_settled_sum_1_s3_64_s4 = 1'h0;
  reg rest_carry_all_bits_0_s4 = 1'h0;
  wire rest_carry_both_0 = rest_carry_all_bits_0_s4 & rest_settled_sum_0_s3_64_s4;
  wire rest_carry_either_0 = rest_settled_sum_1_s3_64_s4 | rest_carry_both_0;
  reg [63:0] rest_settled_sum_2_s3_63_0_s4 = 64'h0;
  wire [63:0] rest_carry_sum_1 = rest_settled_sum_2_s3_63_0_s4 + {63'h0, rest_carry_either_0};
  reg rest_settled_sum_2_s3_64_s4 = 1'h0;
  reg rest_carry_all_bits_1_s4 = 1'h0;
  wire rest_carry_both_1 = rest_carry_all_bits_1_s4 & rest_carry_either_0;
  wire rest_carry_either_1 = rest_settled_sum_2_s3_64_s4 | rest_carry_both_1;
  reg [5:0] rest_settled_sum_3_s4_way = 6'h0;
  wire [2:0] rest_settled_sum_3_s4 = rest_settled_sum_3_s4_way[5:3];
  wire [2:0] rest_carry_sum_2 = rest_settled_sum_3_s4 + {2'h0, rest_carry_either_1};
  wire [258:0] rest_carry_joined = {rest_carry_sum_2, rest_carry_sum_1, rest_carry_sum_0, rest_settled_sum_0_s3_63_0_s4, rest_column_0_sum_s2_63_0_s4};
  // stage 5
  reg [258:0] rest = 259'h0;
  wire [63:0] rest_63_0 = rest[63:0];
  wire [64:0] result_less_column_0_sum = 65'hc3df73e9278302b9 + {1'h0, rest_63_0};
  wire [63:0] rest_127_64 = rest[127:64];
  wire [64:0] result_less_column_1_sum = 65'h687e956e978e3572 + {1'h0, rest_127_64};
  wire [63:0] rest_191_128 = rest[191:128];
  wire [64:0] result_less_column_2_sum = 65'h47afba497e7ea7a2 + {1'h0, rest_191_128};
  wire [62:0] rest_254_192 = rest[254:192];
  wire [63:0] result_less_column_3_sum = 64'hcf9bb18d1ece5fd6 + {1'h0, rest_254_192};
  wire [253:0] rest_253_0 = rest[253:0];
  // stage 6
  reg [64:0] result_less_column_0_sum_s6 = 65'h0;
  reg [64:0] result_less_column_1_sum_s6 = 65'h0;
  reg [64:0] result_less_column_2_sum_s6 = 65'h0;
  wire [63:0] result_less_column_0_sum_s6_63_0 = result_less_column_0_sum_s6[63:0];
  wire result_less_column_0_sum_s6_64 = result_less_column_0_sum_s6[64];
  wire [63:0] result_less_column_1_sum_s6_63_0 = result_less_column_1_sum_s6[63:0];
  wire result_less_column_1_sum_s6_64 = result_less_column_1_sum_s6[64];
  wire result_less_carry_all_bits_0 = &result_less_column_1_sum_s6_63_0;
  wire [63:0] result_less_column_2_sum_s6_63_0 = result_less_column_2_sum_s6[63:0];
  wire result_less_column_2_sum_s6_64 = result_less_column_2_sum_s6[64];
  wire result_less_carry_all_bits_1 = &result_less_column_2_sum_s6_63_0;
  // stage 7
  reg [63:0] result_less_column_0_sum_s6_63_0_s7 = 64'h0;
  reg result_less_column_0_sum_s6_64_s7 = 1'h0;
  reg [63:0] result_less_column_1_sum_s6_63_0_s7 = 64'h0;
  wire [63:0] result_less_carry_sum_0 = result_less_column_1_sum_s6_63_0_s7 + {63'h0, result_less_column_0_sum_s6_64_s7};
  reg result_less_column_1_sum_s6_64_s7 = 1'h0;
  reg result_less_carry_all_bits_0_s7 = 1'h0;
  wire result_less_carry_both_0 = result_less_carry_all_bits_0_s7 & result_less_column_0_sum_s6_64_s7;
  wire result_less_carry_either_0 = result_less_column_1_sum_s6_64_s7 | result_less_carry_both_0;
  reg [63:0] result_less_column_2_sum_s6_63_0_s7 = 64'h0;
  wire [63:0] result_less_carry_sum_1 = result_less_column_2_sum_s6_63_0_s7 + {63'h0, result_less_carry_either_0};
  reg result_less_column_2_sum_s6_64_s7 = 1'h0;
  reg result_less_carry_all_bits_1_s7 = 1'h0;
  wire result_less_carry_both_1 = result_less_carry_all_bits_1_s7 & result_less_carry_either_0;
  wire result_less_carry_either_1 = result_less_column_2_sum_s6_64_s7 | result_less_carry_both_1;
  reg [127:0] result_less_column_3_sum_s7_way = 128'h0;
  wire [63:0] result_less_column_3_sum_s7 = result_less_column_3_sum_s7_way[127:64];
  wire [63:0] result_less_carry_sum_2 = result_less_column_3_sum_s7 + {63'h0, result_less_carry_either_1};
  wire [255:0] result_less_carry_joined = {result_less_carry_sum_2, result_less_carry_sum_1, result_less_carry_sum_0, result_less_column_0_sum_s6_63_0_s7};
  // stage 8
  reg [255:0] result_less = 256'h0;
  wire result_less_255 = result_less[255];
  wire [253:0] result_less_253_0 = result_less[253:0];
  reg [761:0] rest_253_0_s8_way = 762'h0;
  wire [253:0] rest_253_0_s8 = rest_253_0_s8_way[761:508];
  wire [253:0] result_chosen = result_less_255 ? rest_253_0_s8 : result_less_253_0;
  // stage 9
  reg [253:0] result_chosen_s9 = 254'h0;
  assign product = result_chosen_s9;
  always @(posedge clock) begin
    // into stage 1
    multiple_1_s1 <= multiple_1;
    a_63_0_s1 <= a_63_0;
    rest_column_0_joined_s1 <= rest_column_0_joined;
    a_127_64_s1 <= a_127_64;
    a_126_63_s1 <= a_126_63;
    a_191_128_s1 <= a_191_128;
    a_190_127_s1 <= a_190_127;
    a_253_192_s1 <= a_253_192;
    a_253_191_s1 <= a_253_191;
    // into stage 2
    rest_column_0_sum_s2 <= rest_column_0_sum;
    rest_column_1_sum_s2 <= rest_column_1_sum;
    rest_column_2_sum_s2 <= rest_column_2_sum;
    rest_column_3_sum_s2 <= rest_column_3_sum;
    multiple_1_s1_258_256_s2 <= multiple_1_s1_258_256;
    // into stage 3
    rest_settled_sum_0_s3 <= rest_settled_sum_0;
    rest_settled_sum_1_s3 <= rest_settled_sum_1;
    rest_settled_sum_2_s3 <= rest_settled_sum_2;
    // into stage 4
    rest_column_0_sum_s2_63_0_s4_way <= {rest_column_0_sum_s2_63_0_s4_way[63:0], rest_column_0_sum_s2_63_0};
    rest_settled_sum_0_s3_63_0_s4 <= rest_settled_sum_0_s3_63_0;
    rest_settled_sum_0_s3_64_s4 <= rest_settled_sum_0_s3_64;
    rest_settled_sum_1_s3_63_0_s4 <= rest_settled_sum_1_s3_63_0;
    rest_settled_sum_1_s3_64_s4 <= rest_settled_sum_1_s3_64;
    rest_carry_all_bits_0_s4 <= rest_carry_all_bits_0;
    rest_settled_sum_2_s3_63_0_s4 <= rest_settled_sum_2_s3_63_0;
    rest_settled_sum_2_s3_64_s4 <= rest_settled_sum_2_s3_64;
    rest_carry_all_bits_1_s4 <= rest_carry_all_bits_1;
    rest_settled_sum_3_s4_way <= {rest_settled_sum_3_s4_way[2:0], rest_settled_sum_3};
    // into stage 5
    rest <= rest_carry_joined;
    // into stage 6
    result_less_column_0_sum_s6 <= result_less_column_0_sum;
    result_less_column_1_sum_s6 <= result_less_column_1_sum;
    result_less_column_2_sum_s6 <= result_less_column_2_sum;
    // into stage 7
    result_less_column_0_sum_s6_63_0_s7 <= result_less_column_0_sum_s6_63_0;
    result_less_column_0_sum_s6_64_s7 <= result_less_column_0_sum_s6_64;
    result_less_column_1_sum_s6_63_0_s7 <= result_less_column_1_sum_s6_63_0;
    result_less_column_1_sum_s6_64_s7 <= result_less_column_1_sum_s6_64;
    result_less_carry_all_bits_0_s7 <= result_less_carry_all_bits_0;
    result_less_column_2_sum_s6_63_0_s7 <= result_less_column_2_sum_s6_63_0;
    result_less_column_2_sum_s6_64_s7 <= result_less_column_2_sum_s6_64;
    result_less_carry_all_bits_1_s7 <= result_less_carry_all_bits_1;
    result_less_column_3_sum_s7_way <= {result_less_column_3_sum_s7_way[63:0], result_less_column_3_sum};
    // into stage 8
    result_less <= result_less_carry_joined;
    rest_253_0_s8_way <= {rest_253_0_s8_way[507:0], rest_253_0};
    // into stage 9
    result_chosen_s9 <= result_chosen;
  end
  wire unused = &{1'b0, rest[258:255], result_less[254]};
endmodule

// affine_adder_numerator: one result a clock, 56 clocks after its operands.
(* pipeline_stages = 56 *)
module affine_adder_numerator (
  input wire clock,
  input wire [253:0] x,
  input wire [253:0] rise,
  input wire doubled,
  output wire [253:0] numerator
);
  // stage 46
  wire [253:0] square;
  montgomery_fq_k2_c4_w64_a square_montgomery_fq_k2_c4_w64_a (.clock(clock), .a(x), .b(x), .product(square));
  // stage 55
  wire [253:0] tangent;
  times3_fq_w64 tangent_times3_fq_w64 (.clock(clock), .a(square), .product(tangent));
  reg [54:0] doubled_s55_way = 55'h0;
  wire doubled_s55 = doubled_s55_way[54];
  reg [13969:0] rise_s55_way = 13970'h0;
  wire [253:0] rise_s55 = rise_s55_way[13969:13716];
  wire [253:0] chosen = doubled_s55 ? tangent : rise_s55;
  // stage 56
  reg [253:0] chosen_s56 = 254'h0;
  assign numerator = chosen_s56;
  always @(posedge clock) begin
    // into stage 46
    // into stage 55
    doubled_s55_way <= {doubled_s55_way[53:0], doubled};
    rise_s55_way <= {rise_s55_way[13715:0], rise};
    // into stage 56
    chosen_s56 <= chosen;
  end
endmodule

// affine_adder_sum: one result a clock, 171 clocks after its operands.
(* pipeline_stages = 171 *)
module affine_adder_sum (
  input wire clock,
  input wire [253:0] inverse,
  input wire [253:0] numerator,
  input wire [785:0] waiting,
  output wire [508:0] sum,
  output wire [21:0] tag_out
);
  wire [253:0] waiting_253_0 = waiting[253:0];
  wire [253:0] waiting_507_254 = waiting[507:254];
  wire [253:0] waiting_761_508 = waiting[761:508];
  wire waiting_762 = waiting[762];
  wire waiting_763 = waiting[763];
  wire [21:0] waiting_785_764 = waiting[785:764];
  wire either = waiting_762 | waiting_763;
  // stage 5
  wire [253:0] both;
  add_fq_w64 both_add_fq_w64 (.clock(clock), .a(waiting_253_0), .b(waiting_761_508), .sum(both));
  // stage 46
  wire [253:0] slope;
  montgomery_fq_k2_c4_w64_a slope_montgomery_fq_k2_c4_w64_a (.clock(clock), .a(inverse), .b(numerator), .product(slope));
  // stage 100
  wire [253:0] square;
  montgomery_fq_k2_c4_w64_t square_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(slope), .b(slope), .product(square));
  reg [24129:0] both_s100_way = 24130'h0;
  wire [253:0] both_s100 = both_s100_way[24129:23876];
  // stage 105
  wire [253:0] x3;
  subtract_fq_w64 x3_subtract_fq_w64 (.clock(clock), .a(square), .b(both_s100), .difference(x3));
  reg [26669:0] waiting_253_0_s105_way = 26670'h0;
  wire [253:0] waiting_253_0_s105 = waiting_253_0_s105_way[26669:26416];
  reg [104:0] waiting_762_s105_way = 105'h0;
  wire waiting_762_s105 = waiting_762_s105_way[104];
  wire [253:0] chosen_0 = waiting_762_s105 ? x3 : waiting_253_0_s105;
  // stage 110
  wire [253:0] back;
  subtract_fq_w64 back_subtract_fq_w64 (.clock(clock), .a(waiting_253_0_s105), .b(x3), .difference(back));
  reg [16255:0] slope_s110_way = 16256'h0;
  wire [253:0] slope_s110 = slope_s110_way[16255:16002];
  // stage 164
  wire [253:0] fall;
  montgomery_fq_k2_c4_w64_t fall_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(slope_s110), .b(back), .product(fall));
  reg [41655:0] waiting_507_254_s164_way = 41656'h0;
  wire [253:0] waiting_507_254_s164 = waiting_507_254_s164_way[41655:41402];
  // stage 169
  wire [253:0] y3;
  subtract_fq_w64 y3_subtract_fq_w64 (.clock(clock), .a(fall), .b(waiting_507_254_s164), .difference(y3));
  reg [63:0] waiting_762_s169_way = 64'h0;
  wire waiting_762_s169 = waiting_762_s169_way[63];
  reg [1269:0] waiting_507_254_s169_way = 1270'h0;
  wire [253:0] waiting_507_254_s169 = waiting_507_254_s169_way[1269:1016];
  wire [253:0] chosen_1 = waiting_762_s169 ? y3 : waiting_507_254_s169;
  // stage 170
  reg [253:0] chosen_1_s170 = 254'h0;
  reg [16509:0] chosen_0_s170_way = 16510'h0;
  wire [253:0] chosen_0_s170 = chosen_0_s170_way[16509:16256];
  reg [169:0] either_s170_way = 170'h0;
  wire either_s170 = either_s170_way[169];
  wire [508:0] joined = {either_s170, chosen_1_s170, chosen_0_s170};
  // stage 171
  reg [508:0] joined_s171 = 509'h0;
  reg [3761:0] waiting_785_764_s171_way = 3762'h0;
  wire [21:0] waiting_785_764_s171 = waiting_785_764_s171_way[3761:3740];
  assign sum = joined_s171;
  assign tag_out = waiting_785_764_s171;
  always @(posedge clock) begin
    // into stage 5
    // into stage 46
    // into stage 100
    both_s100_way <= {both_s100_way[23875:0], both};
    // into stage 105
    waiting_253_0_s105_way <= {waiting_253_0_s105_way[26415:0], waiting_253_0};
    waiting_762_s105_way <= {waiting_762_s105_way[103:0], waiting_762};
    // into stage 110
    slope_s110_way <= {slope_s110_way[16001:0], slope};
    // into stage 164
    waiting_507_254_s164_way <= {waiting_507_254_s164_way[41401:0], waiting_507_254};
    // into stage 169
    waiting_762_s169_way <= {waiting_762_s169_way[62:0], waiting_762_s105};
    waiting_507_254_s169_way <= {waiting_507_254_s169_way[1015:0], waiting_507_254_s164};
    // into stage 170
    chosen_1_s170 <= chosen_1;
    chosen_0_s170_way <= {chosen_0_s170_way[16255:0], chosen_0};
    either_s170_way <= {either_s170_way[168:0], either};
    // into stage 171
    joined_s171 <= joined;
    waiting_785_764_s171_way <= {waiting_785_764_s171_way[3739:0], waiting_785_764};
  end
endmodule
