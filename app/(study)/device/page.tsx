import { DeviceScreen } from '#ui/device/device-screen.tsx';

export default function DevicePage() {
  return <DeviceScreen />;
}
