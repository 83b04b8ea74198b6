/** Names of invented people and businesses. Within one village no given name, family name or business word repeats. */
const words = (text: string): string[] => text.trim().split(/\s+/);

/** Given names of men. */
export const menNames = words(`
  Sarwono Tukiman Wahyudi Rohmat Ngadiyo Kusnanto Bambang Darsono Eko Fajar Gunawan Hadi Imam Joko Karsito Lukman
  Mujiono Nurhadi Paryono Rasimin Slamet Teguh Untung Warsito Yatno Zaenal Agus Budi Caryono Dwi`);

/** Given names of women. */
export const womenNames = words(`
  Rasmini Tuginah Sri Umiyati Warsinah Yuliati Eni Fatmawati Giyarti Hartini Istiqomah Jumiati Kartinah Lestari
  Mugiyati Ningsih Partini Rochyati Siti Tarsinah Wagiyem Anis Barokah Chomsiyah Darwati`);

/** Family names, or second names. */
export const secondNames = words(`
  Prasetyo Widodo Santosa Mulyadi Kurniawan Hidayat Setiawan Nugroho Susanto Purnomo Wibowo Raharjo Utomo Saputra
  Suryanto Haryanto Firmansyah Subekti Wijaya Hermawan Pambudi Maryono Supriyadi Kuncoro Basuki Anwar Cahyadi
  Darmanto Febrianto Ghozali`);

/** Second names of women. */
export const womenSecondNames = words(`
  Rahayu Handayani Wulandari Puspitasari Astuti Kusumawati Setyowati Maryani Utami Lestari Susilowati Anggraeni
  Purwanti Indriyani Rohmah Khasanah Widyastuti Nurjanah Mardiyah Sulistyowati`);

/** The second part of a business name. */
export const businessWords = words(`
  Berkah Sumber-Rejeki Mandiri Makmur Cahaya Amanah Sejahtera Mekar Abadi Karya-Muda Putra-Braling
  Perwira Sinar-Terang Rukun Lancar Tunas-Baru Mugi-Lestari Sida-Dadi Lumintu Tirta-Kencana Anugerah`).map(
  (word) => word.replace('-', ' '),
);

/** Street names; the sample's house numbers are made up. */
export const streets = [
  'Jl. Raya Desa',
  'Jl. Melati',
  'Jl. Kenanga',
  'Dusun Krajan',
  'Jl. Pahlawan',
  'Jl. Masjid',
  'Dusun Kulon',
  'Jl. Mawar',
];
