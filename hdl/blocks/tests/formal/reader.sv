    // The memory gives a beat of a begun burst GIVES clocks after the one before at the latest, and the receiver takes a beat TAKES clocks
    // after it is offered; then a beat leaves within WAIT clocks.
    localparam [19:0] GIVES = 200, TAKES = 40, WAIT = GIVES + TAKES + 3;
    // Beats of begun bursts that have not arrived, and beats that have arrived and not left.
    reg [10:0] owed = 0, held = 0;
    // Clocks since the memory gave a beat, since the receiver was offered one, since one left, and since there was room for a burst.
    reg [19:0] gives = 0, takes = 0, since = 0, blocked = 0;
    wire arrives = m_axi_rvalid && m_axi_rready, leaves = o_valid && o_ready;
    wire [10:0] asked = bursts_begun ? bursts_begun_length + 11'h1 : 11'h0;
    always @(posedge clock) begin
        owed <= reset ? 0 : owed + asked - arrives;
        held <= reset ? 0 : held + arrives - leaves;
        gives <= reset || arrives || owed == 0 ? 0 : gives + 1;
        takes <= reset || leaves || !o_valid ? 0 : takes + 1;
        since <= reset || leaves || owed + held == 0 ? 0 : since + 1;
        blocked <= reset || bursts_room ? 0 : blocked + 1;
    end
    always @* begin
        assume (!(m_axi_rvalid && owed == 0));
        assume (!(owed != 0 && gives == GIVES && !m_axi_rvalid));
        assume (!(o_valid && takes == TAKES && !o_ready));
        // The reader has room for every beat that it has requested, whatever the receiver does.
        assert (owed + held <= 512);
        if (owed != 0) assert (m_axi_rready);
        // Every beat arrives and leaves, and a burst waits for room for the time of 65 beats at most.
        assert (since < WAIT);
        assert (blocked <= 65 * WAIT);
        cover (!bursts_room && leaves && arrives);
        cover (owed == 0 && held == 0 && left_q);
    end
`ifdef INDUCTION
    (* hierconn *) wire [9:0] \buffer.held_q ;
    (* hierconn *) wire \buffer.valid_q ;
    wire [19:0] returned = free_q + left_q;
    always @* begin
        assert (free_q + left_q + owed + held == 512);
        assert (\buffer.held_q + \buffer.valid_q == held && \buffer.valid_q == o_valid);
        assert (gives <= GIVES && takes <= TAKES);
        if (owed == 0) assert (gives == 0);
        if (!o_valid) assert (takes == 0);
        if (held == 0) assert (since <= gives);
        if (held != 0 && !o_valid) assert (since <= GIVES + 1);
        if (o_valid) assert (since <= GIVES + 2 + takes);
        // While a burst waits for room no places are taken, and each one returned has its time.
        if (!bursts_room) assert (blocked <= returned * WAIT + since);
        assert (blocked <= 65 * WAIT);
    end
`endif
