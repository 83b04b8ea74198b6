# What the installer says that electron-builder has not in Indonesian. In `customHeader` these stand behind its own English
# ones, and the last one counts; tests/packaging looks that none is missing.
!macro customHeader
  !pragma warning push
  !pragma warning disable 6030 # "set multiple times": that is the purpose
  LangString win7Required ${LANG_INDONESIAN} "Diperlukan Windows 10 atau yang lebih baru"
  LangString x64WinRequired ${LANG_INDONESIAN} "Diperlukan Windows 64-bit"
  LangString appRunning ${LANG_INDONESIAN} "${PRODUCT_NAME} sedang terbuka.$\r$\nKlik OK untuk menutupnya.$\r$\nBila tidak tertutup, tutuplah sendiri."
  LangString appCannotBeClosed ${LANG_INDONESIAN} "${PRODUCT_NAME} tidak dapat ditutup.$\r$\nTutuplah sendiri, lalu klik Coba Lagi."
  LangString appClosing ${LANG_INDONESIAN} "Menutup ${PRODUCT_NAME} ..."
  LangString installing ${LANG_INDONESIAN} "Sedang memasang, mohon tunggu ..."
  LangString areYouSureToUninstall ${LANG_INDONESIAN} "Lepas ${PRODUCT_NAME} dari komputer ini? Data kantor tetap ada."
  LangString decompressionFailed ${LANG_INDONESIAN} "Isi pemasang tidak dapat dibuka. Jalankan pemasang sekali lagi."
  LangString uninstallFailed ${LANG_INDONESIAN} "Program yang lama tidak dapat dilepas. Jalankan pemasang sekali lagi."
  LangString chooseInstallationOptions ${LANG_INDONESIAN} "Pilihan Pemasangan"
  LangString chooseUninstallationOptions ${LANG_INDONESIAN} "Pilihan Pelepasan"
  LangString whichInstallationShouldBeRemoved ${LANG_INDONESIAN} "Pemasangan mana yang dilepas?"
  LangString whoShouldThisApplicationBeInstalledFor ${LANG_INDONESIAN} "Untuk siapa program ini dipasang?"
  LangString selectUserMode ${LANG_INDONESIAN} "Pilih apakah program ini untuk semua pengguna komputer atau untuk Anda saja."
  LangString whichInstallationRemove ${LANG_INDONESIAN} "Program ini terpasang untuk semua pengguna dan juga untuk Anda.$\r$\nPemasangan mana yang dilepas?"
  LangString freshInstallForAll ${LANG_INDONESIAN} "Pasang baru untuk semua pengguna (meminta sandi administrator)."
  LangString freshInstallForCurrent ${LANG_INDONESIAN} "Pasang baru untuk pengguna ini saja."
  LangString onlyForMe ${LANG_INDONESIAN} "Untuk &saya saja"
  LangString forAll ${LANG_INDONESIAN} "Semua &pengguna komputer ini"
  LangString loginWithAdminAccount ${LANG_INDONESIAN} "Masuklah dengan akun administrator untuk melanjutkan."
  LangString perUserInstallExists ${LANG_INDONESIAN} "Program sudah terpasang untuk pengguna ini."
  LangString perUserInstall ${LANG_INDONESIAN} "Program terpasang untuk pengguna ini."
  LangString perMachineInstallExists ${LANG_INDONESIAN} "Program sudah terpasang untuk semua pengguna."
  LangString perMachineInstall ${LANG_INDONESIAN} "Program terpasang untuk semua pengguna."
  LangString reinstallUpgrade ${LANG_INDONESIAN} "Akan dipasang ulang atau diperbarui."
  LangString uninstall ${LANG_INDONESIAN} "Akan dilepas."
  !pragma warning pop
!macroend
