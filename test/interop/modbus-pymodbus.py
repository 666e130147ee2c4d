"""Reads the generic map's header, quantities and energies with pymodbus; prints JSON. Arguments: host port."""

import json
import struct
import sys

from pymodbus.client import ModbusTcpClient


def registers(client, address, count):
    try:
        answer = client.read_input_registers(address, count=count, device_id=1)
    except TypeError:  # before 3.10 the unit was called slave
        answer = client.read_input_registers(address, count=count, slave=1)
    if answer.isError():
        sys.exit(f"pymodbus: {answer}")
    return struct.pack(f">{count}H", *answer.registers)


client = ModbusTcpClient(sys.argv[1], port=int(sys.argv[2]), timeout=5)
if not client.connect():
    sys.exit("pymodbus: no connection")
print(
    json.dumps(
        {
            "pattern": struct.unpack(">f", registers(client, 26, 2))[0],
            "floats": struct.unpack(">32f", registers(client, 100, 64)),
            "energy": struct.unpack(">q", registers(client, 412, 4))[0],
        }
    )
)
client.close()
