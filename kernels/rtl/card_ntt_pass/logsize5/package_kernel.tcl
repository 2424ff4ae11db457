# Packages zkfabric_ntt_pass for Vitis:
#   vivado -mode batch -source package_kernel.tcl -tclargs [PART] [OUT]
# PART: any part of the card, xcu55c-fsvh2892-2L-e if none is given; OUT: folder for zkfabric_ntt_pass.xo, the present one if none.
# generated: cargo xtask rtl --write

set here [file dirname [file normalize [info script]]]
set part [expr {$argc > 0 ? [lindex $argv 0] : "xcu55c-fsvh2892-2L-e"}]
set out [file normalize [expr {$argc > 1 ? [lindex $argv 1] : "."}]]
set ip $out/zkfabric_ntt_pass_ip

create_project -force zkfabric_ntt_pass_project $out/zkfabric_ntt_pass_project -part $part
add_files -norecurse [list $here/zkfabric_ntt_pass.v $here/../logsize5.v]
set_property top zkfabric_ntt_pass [current_fileset]
update_compile_order -fileset sources_1
ipx::package_project -root_dir $ip -vendor zkfabric -library kernel -taxonomy /KernelIP -import_files -set_current true -force
set core [ipx::current_core]
set_property name zkfabric_ntt_pass $core
set_property version 1.0 $core
set_property display_name zkfabric_ntt_pass $core
set_property description {a pass of a large transform over the scalar field of BN254} $core

# one clock for everything; the linker may give another frequency
ipx::associate_bus_interfaces -busif s_axi_control -clock ap_clk $core
ipx::associate_bus_interfaces -busif m_axi_in -clock ap_clk $core
ipx::associate_bus_interfaces -busif m_axi_out -clock ap_clk $core

# what the ports do, for the interconnect
proc set_bus {core port name value} {
    set parameter [ipx::add_bus_parameter -quiet $name [ipx::get_bus_interfaces $port -of_objects $core]]
    set_property value $value $parameter
    set_property value_source constant $parameter
}
set_bus $core m_axi_in READ_WRITE_MODE READ_ONLY
set_bus $core m_axi_in MAX_BURST_LENGTH 64
set_bus $core m_axi_in NUM_READ_OUTSTANDING 16
set_bus $core m_axi_in NUM_WRITE_OUTSTANDING 0
set_bus $core m_axi_in SUPPORTS_NARROW_BURST 0
set_bus $core m_axi_out READ_WRITE_MODE WRITE_ONLY
set_bus $core m_axi_out MAX_BURST_LENGTH 64
set_bus $core m_axi_out NUM_READ_OUTSTANDING 0
set_bus $core m_axi_out NUM_WRITE_OUTSTANDING 16
set_bus $core m_axi_out SUPPORTS_NARROW_BURST 0

ipx::associate_bus_interfaces -clock ap_clk -reset ap_rst_n $core
set clock [ipx::get_bus_interfaces ap_clk -of_objects $core]
set frequency [ipx::add_bus_parameter -quiet FREQ_HZ $clock]
set_property value 300000000 $frequency
set_property value_resolve_type user $frequency

# registers
set map [ipx::add_memory_map -quiet s_axi_control $core]
set_property slave_memory_map_ref s_axi_control [ipx::get_bus_interfaces s_axi_control -of_objects $core]
set block [ipx::add_address_block -quiet reg0 $map]
set_property range 4096 $block
set_property width 32 $block
proc add_register {block name offset size description} {
    set register [ipx::add_register -quiet $name $block]
    set_property address_offset $offset $register
    set_property size $size $register
    set_property description $description $register
    return $register
}
add_register $block CTRL 0x0 32 {control: 0 ap_start, 1 ap_done, 2 ap_idle, 3 ap_ready, 4 ap_continue, 7 auto_restart}
add_register $block GIER 0x4 32 {interrupts on: 0 enable}
add_register $block IP_IER 0x8 32 {interrupts enabled: 0 done, 1 ready}
add_register $block IP_ISR 0xc 32 {causes of the interrupt: 0 done, 1 ready}
set register [add_register $block source 0x10 64 {values, 32 bytes each}]
set_property value m_axi_in [ipx::add_register_parameter -quiet ASSOCIATED_BUSIF $register]
set register [add_register $block target 0x1c 64 {results, 32 bytes each}]
set_property value m_axi_out [ipx::add_register_parameter -quiet ASSOCIATED_BUSIF $register]
set register [add_register $block factors 0x28 64 {factors of all tiles, 32 bytes each, if the command asks for them}]
set_property value m_axi_in [ipx::add_register_parameter -quiet ASSOCIATED_BUSIF $register]
set register [add_register $block log_size 0x34 32 {log2 of the values of the matrix}]
set register [add_register $block first_tile 0x40 32 {number of the first tile}]
set register [add_register $block tiles 0x4c 32 {number of tiles}]
set register [add_register $block command 0x58 32 {bit 0 inverse, 1 second pass, 2 factors for values, 3 for results, 8 to 12 log2 of the columns of a tile}]
set_property access read-only [add_register $block failed 0x64 32 {an error response: bit 0 to values or factors, 1 to results; 2: arguments refused}]

set_property sdx_kernel true $core
set_property sdx_kernel_type rtl $core
set_property vitis_drc {ctrl_protocol ap_ctrl_chain} $core
set_property ipi_drc {ignore_freq_hz true} $core
set_property supported_families {} $core
set_property auto_family_support_level level_2 $core
ipx::create_xgui_files $core
ipx::update_checksums $core
ipx::check_integrity -kernel $core
ipx::save_core $core
close_project

package_xo -force -kernel_name zkfabric_ntt_pass -ctrl_protocol ap_ctrl_chain -ip_directory $ip -kernel_xml $here/kernel.xml -xo_path $out/zkfabric_ntt_pass.xo
