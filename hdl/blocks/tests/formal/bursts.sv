    // The walk as the block describes it, in beats: where the next burst begins, how much of its run is left, and for each loop the turns
    // behind the first, those that are left, the step, and where the present turn began.
    reg [57:0] at = 0;
    reg [31:0] rest = 0, beats_of_run = 0;
    reg [31:0] all0 = 0, all1 = 0, all2 = 0, left0 = 0, left1 = 0, left2 = 0;
    wire [31:0] more0 = count_0 != 0 ? count_0 - 1 : 0, more1 = count_1 != 0 ? count_1 - 1 : 0, more2 = count_2 != 0 ? count_2 - 1 : 0;
    reg [57:0] step0 = 0, step1 = 0, step2 = 0, from0 = 0, from1 = 0, from2 = 0;
    wire [6:0] to_boundary = 64 - at[5:0];
    wire [6:0] size = rest < to_boundary ? rest : to_boundary;
    wire inner = left0 != 0, middle = !inner && left1 != 0, outer = !inner && !middle && left2 != 0;
    wire [57:0] again = inner ? from0 + step0 : middle ? from1 + step1 : from2 + step2;
    wire turns = begun && rest == size && (inner || middle || outer);
    always @(posedge clock)
        if (reset) rest <= 0;
        else if (start) begin
            {at, from0, from1, from2} <= {4{address[63:6]}};
            {step0, step1, step2} <= {stride_0[63:6], stride_1[63:6], stride_2[63:6]};
            {rest, beats_of_run} <= {2{beats}};
            {all0, all1, all2} <= {more0, more1, more2};
            {left0, left1, left2} <= {more0, more1, more2};
        end else if (turns) begin
            at <= again;
            rest <= beats_of_run;
            left0 <= inner ? left0 - 1 : all0;
            if (!inner) left1 <= middle ? left1 - 1 : all1;
            if (outer) left2 <= left2 - 1;
            from0 <= again;
            if (!inner) from1 <= again;
            if (outer) from2 <= again;
        end else if (begun) begin
            at <= at + size;
            rest <= rest - size;
        end

    // Bursts under way; bursts begun and taken from the channel, counted modulo 8, with the chosen ones.
    reg [6:0] open = 0;
    reg [2:0] sent = 0, received = 0;
    reg [57:0] chosen_at;
    reg [5:0] chosen_less_one;
    (* anyconst *) wire [2:0] chosen;
    wire [2:0] inside = sent - received, place = chosen - received;
    wire [6:0] less_one_here = size - 1;
    always @(posedge clock) begin
        open <= forget ? 0 : open + begun - finished;
        sent <= forget ? 0 : sent + begun;
        received <= forget ? 0 : received + (valid && ready);
        if (begun && sent == chosen) {chosen_at, chosen_less_one} <= {at, less_one_here[5:0]};
    end

    always @* begin
        assume (!(start && rest != 0));
        assume (!(finished && open == 0));
`ifdef SEARCH
        assume (!reset && !forget && address < 8192 && beats < 256 && stride_0 < 8192 && stride_1 < 8192 && stride_2 < 8192);
`endif
        // Bursts begin one a clock as long as there is room, with the lengths of the walk.
        assert (begun == (rest != 0 && room && open != 16 && inside != 2));
        if (begun) assert (begun_length == less_one_here && begun_length < 64);
        assert (open <= 16);
        assert (idle == (rest == 0 && open == 0));
        // The channel offers each of them in order, and none crosses a multiple of 4,096 bytes.
        assert (valid == (inside != 0));
        assert (inside <= 2);
        if (valid && place == 0) assert (burst_address == {chosen_at, 6'h0} && burst_length == chosen_less_one);
        if (valid) assert (burst_address[5:0] == 0 && burst_address[11:6] + burst_length <= 63);
        cover (turns && outer && valid);
        cover (begun && at[5:0] != 0 && size == to_boundary);
    end
`ifdef INDUCTION
    (* hierconn *) wire [63:0] \offers.spare_q ;
    (* hierconn *) wire \offers.spare_valid_q ;
    always @* begin
        assert (\offers.spare_valid_q == (inside == 2));
        if (inside == 2) assert (\offers.spare_q [11:6] + \offers.spare_q [5:0] <= 63);
        if (inside == 2 && place == 1) assert (\offers.spare_q == {chosen_at, chosen_less_one});
        assert (some_q == (rest != 0) && under_way_q == open);
        if (rest != 0) begin
            assert (next_q == at && less_q == rest - 1 && run_q == beats_of_run - 1 && beats_of_run != 0);
            assert (step_0_q == step0 && step_1_q == step1 && step_2_q == step2);
            assert (ahead_0_q == from0 + step0 && ahead_1_q == from1 + step1 && ahead_2_q == from2 + step2);
            assert (turns_0_q == left0 && turns_1_q == left1 && turns_2_q == left2);
            assert (again_0_q == all0 && again_1_q == all1 && again_2_q == all2);
            assert (repeats_0_q == (all0 != 0) && repeats_1_q == (all1 != 0) && repeats_2_q == (all2 != 0));
            assert (left0 <= all0 && left1 <= all1 && left2 <= all2);
        end
    end
`endif
