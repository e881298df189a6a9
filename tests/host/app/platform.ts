export type PlatformName = 'desktop' | 'phone' | 'tablet';
export type SystemName = 'linux' | 'mac' | 'windows' | 'ios' | 'android';

/** One object for the life of the app, as plugins import it; `setPlatform` fills it before anything starts. */
export const Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'app://local/',
};

export function setPlatform(platform: PlatformName, system: SystemName): void {
  const mobile = platform !== 'desktop';
  Object.assign(Platform, {
    isDesktop: !mobile,
    isMobile: mobile,
    isDesktopApp: !mobile,
    isMobileApp: mobile,
    isIosApp: mobile && system === 'ios',
    isAndroidApp: mobile && system === 'android',
    isPhone: platform === 'phone',
    isTablet: platform === 'tablet',
    isMacOS: system === 'mac' || system === 'ios',
    isWin: system === 'windows',
    isLinux: system === 'linux',
    isSafari: system === 'ios',
    resourcePathPrefix: mobile ? 'file:///' : 'app://local/',
  });
}
